// Generated from Translations/*/cli.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension TextKey {
    /// Print a completion script for your shell.
    public static var cliCompletionAbstract: TextKey { TextKey("cli.completion.abstract") }
    /// bash, zsh or fish.
    public static var cliCompletionShell: TextKey { TextKey("cli.completion.shell") }
    /// assumption: {text}
    public static var cliExplainAssumption: TextKey { TextKey("cli.explain.assumption") }
    /// chosen for {name}: {chosen}
    public static var cliExplainChoice: TextKey { TextKey("cli.explain.choice") }
    /// typed “{text}”
    public static var cliExplainEntered: TextKey { TextKey("cli.explain.entered") }
    /// evidence: {text}
    public static var cliExplainEvidence: TextKey { TextKey("cli.explain.evidence") }
    /// factor {id}, version {version}
    public static var cliExplainFactor: TextKey { TextKey("cli.explain.factor") }
    /// by
    public static var cliExplainMethod: TextKey { TextKey("cli.explain.method") }
    /// … {count} inputs below; show them with --depth
    public static var cliExplainMore: TextKey { TextKey("cli.explain.more") }
    /// record {id}, {place}
    public static var cliExplainRecord: TextKey { TextKey("cli.explain.record") }
    /// source:
    public static var cliExplainSource: TextKey { TextKey("cli.explain.source") }
    /// Emission factors, properties and disputed values with their sources.
    public static var cliFactorAbstract: TextKey { TextKey("cli.factor.abstract") }
    /// Boundary
    public static var cliFactorBoundary: TextKey { TextKey("cli.factor.boundary") }
    /// Choose one in organisation.yaml:  choices: {{ {name}: ID }}
    public static var cliFactorChoose: TextKey { TextKey("cli.factor.choose") }
    /// Disputed value {name}: {count} published answers; the highest is {spread} times the lowest. None is a default.
    public static var cliFactorDispute: TextKey { TextKey("cli.factor.dispute") }
    /// Gas
    public static var cliFactorGas: TextKey { TextKey("cli.factor.gas") }
    /// Id
    public static var cliFactorId: TextKey { TextKey("cli.factor.id") }
    /// Publishers disagree about this value: `qadam factor show {name}` shows the others.
    public static var cliFactorIsDisputed: TextKey { TextKey("cli.factor.isDisputed") }
    /// Lower
    public static var cliFactorLower: TextKey { TextKey("cli.factor.lower") }
    /// Region
    public static var cliFactorPlace: TextKey { TextKey("cli.factor.place") }
    /// Publisher
    public static var cliFactorPublisher: TextKey { TextKey("cli.factor.publisher") }
    /// Find factors and properties by words.
    public static var cliFactorSearchAbstract: TextKey { TextKey("cli.factor.search.abstract") }
    /// Only this category, such as stationary-combustion.
    public static var cliFactorSearchCategory: TextKey { TextKey("cli.factor.search.category") }
    /// Only factors with this gas, such as CH4.
    public static var cliFactorSearchGas: TextKey { TextKey("cli.factor.search.gas") }
    /// At most so many rows.
    public static var cliFactorSearchLimit: TextKey { TextKey("cli.factor.search.limit") }
    /// Only this region: World, Europe or a country code such as KZ.
    public static var cliFactorSearchRegion: TextKey { TextKey("cli.factor.search.region") }
    /// Words: coal, diesel, grid, hotel…
    public static var cliFactorSearchWords: TextKey { TextKey("cli.factor.search.words") }
    /// Show a factor, a property or a disputed value with sources, ranges and flags.
    public static var cliFactorShowAbstract: TextKey { TextKey("cli.factor.show.abstract") }
    /// Id of a factor or property, or the name of a disputed value such as grid.KZ.
    public static var cliFactorShowId: TextKey { TextKey("cli.factor.show.id") }
    /// Source
    public static var cliFactorSource: TextKey { TextKey("cli.factor.source") }
    /// Unit
    public static var cliFactorUnit: TextKey { TextKey("cli.factor.unit") }
    /// Upper
    public static var cliFactorUpper: TextKey { TextKey("cli.factor.upper") }
    /// Value
    public static var cliFactorValue: TextKey { TextKey("cli.factor.value") }
    /// Version
    public static var cliFactorVersion: TextKey { TextKey("cli.factor.version") }
    /// Year
    public static var cliFactorYear: TextKey { TextKey("cli.factor.year") }
    /// ARGUMENTS:
    public static var cliHelpArguments: TextKey { TextKey("cli.help.arguments") }
    /// (default: 
    public static var cliHelpDefault: TextKey { TextKey("cli.help.default") }
    /// for detailed help.
    public static var cliHelpDetailed: TextKey { TextKey("cli.help.detailed") }
    /// Did you mean
    public static var cliHelpDidYouMean: TextKey { TextKey("cli.help.didYouMean") }
    /// Error:
    public static var cliHelpError: TextKey { TextKey("cli.help.error") }
    /// Examples:
    public static var cliHelpExamples: TextKey { TextKey("cli.help.examples") }
    /// Help:
    public static var cliHelpHelp: TextKey { TextKey("cli.help.help") }
    /// is invalid for
    public static var cliHelpInvalidFor: TextKey { TextKey("cli.help.invalidFor") }
    /// Missing expected argument
    public static var cliHelpMissingArgument: TextKey { TextKey("cli.help.missingArgument") }
    /// Missing value for
    public static var cliHelpMissingValue: TextKey { TextKey("cli.help.missingValue") }
    /// for more information.
    public static var cliHelpMore: TextKey { TextKey("cli.help.more") }
    /// OPTIONS:
    public static var cliHelpOptions: TextKey { TextKey("cli.help.options") }
    /// OVERVIEW:
    public static var cliHelpOverview: TextKey { TextKey("cli.help.overview") }
    /// See '
    public static var cliHelpSee: TextKey { TextKey("cli.help.see") }
    /// Show help information.
    public static var cliHelpShow: TextKey { TextKey("cli.help.show") }
    /// <subcommand>
    public static var cliHelpSubcommand: TextKey { TextKey("cli.help.subcommand") }
    /// SUBCOMMANDS:
    public static var cliHelpSubcommands: TextKey { TextKey("cli.help.subcommands") }
    /// The value 
    public static var cliHelpTheValue: TextKey { TextKey("cli.help.theValue") }
    /// Unexpected argument
    public static var cliHelpUnexpected: TextKey { TextKey("cli.help.unexpected") }
    /// Unknown option
    public static var cliHelpUnknownOption: TextKey { TextKey("cli.help.unknownOption") }
    /// USAGE:
    public static var cliHelpUsage: TextKey { TextKey("cli.help.usage") }
    /// (values: 
    public static var cliHelpValues: TextKey { TextKey("cli.help.values") }
    /// Show the version.
    public static var cliHelpVersion: TextKey { TextKey("cli.help.version") }
    /// Set of global warming potentials: ar4, ar5 or ar6.
    public static var cliOptionGwp: TextKey { TextKey("cli.option.gwp") }
    /// Print JSON with a versioned schema instead of a table.
    public static var cliOptionJson: TextKey { TextKey("cli.option.json") }
    /// Language of everything that is printed: kk, ru or en.
    public static var cliOptionLang: TextKey { TextKey("cli.option.lang") }
    /// The workspace file; without it QADAM_WORKSPACE, or the only *.qadam in this folder.
    public static var cliOptionWorkspace: TextKey { TextKey("cli.option.workspace") }
    /// From an organisation's meters to carbon neutrality: inventory, product footprints, pathways.
    public static var cliRootAbstract: TextKey { TextKey("cli.root.abstract") }
    /// Examples:\n  qadam unit convert 5 Gcal MWh\n  qadam factor search coal\n\nThe language is chosen by --lang kk|ru|en or QADAM_LANG.
    public static var cliRootDiscussion: TextKey { TextKey("cli.root.discussion") }
    /// Units of measure.
    public static var cliUnitAbstract: TextKey { TextKey("cli.unit.abstract") }
    /// Convert an amount into another unit.
    public static var cliUnitConvertAbstract: TextKey { TextKey("cli.unit.convert.abstract") }
    /// Its unit.
    public static var cliUnitConvertFrom: TextKey { TextKey("cli.unit.convert.from") }
    /// The unit to express it in.
    public static var cliUnitConvertTo: TextKey { TextKey("cli.unit.convert.to") }
    /// The number, with a decimal point.
    public static var cliUnitConvertValue: TextKey { TextKey("cli.unit.convert.value") }
    /// List all units with their spellings and sources.
    public static var cliUnitListAbstract: TextKey { TextKey("cli.unit.list.abstract") }
}
