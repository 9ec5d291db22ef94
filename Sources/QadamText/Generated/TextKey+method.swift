// Generated from Translations/*/method.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension TextKey {
    /// Methods of calculation: equations, symbols, sources.
    public static var methodAbstract: TextKey { TextKey("method.abstract") }
    /// Print all attributes of energy models as Markdown.
    public static var methodAttributesAbstract: TextKey { TextKey("method.attributesAbstract") }
    /// Allowed
    public static var methodAttributesAllowed: TextKey { TextKey("method.attributesAllowed") }
    /// Without a row
    public static var methodAttributesDefault: TextKey { TextKey("method.attributesDefault") }
    /// Equations
    public static var methodAttributesEquations: TextKey { TextKey("method.attributesEquations") }
    /// By
    public static var methodAttributesIndex: TextKey { TextKey("method.attributesIndex") }
    /// Every attribute as the program itself knows it (`qadam method attributes`): the reader of tables, the checks and the equations work from this list. Units are formulas of the model’s own units.
    public static var methodAttributesIntroduction: TextKey { TextKey("method.attributesIntroduction") }
    /// Attribute
    public static var methodAttributesName: TextKey { TextKey("method.attributesName") }
    /// In OSeMOSYS
    public static var methodAttributesOsemosys: TextKey { TextKey("method.attributesOsemosys") }
    /// must be given
    public static var methodAttributesRequired: TextKey { TextKey("method.attributesRequired") }
    /// Attributes of energy models
    public static var methodAttributesTitle: TextKey { TextKey("method.attributesTitle") }
    /// Print the method book as Markdown.
    public static var methodBookAbstract: TextKey { TextKey("method.bookAbstract") }
    /// Every method of the program as the program itself prints it (`qadam method book`). The identifier ends with the version of the method; stored results keep it.
    public static var methodBookIntroduction: TextKey { TextKey("method.bookIntroduction") }
    /// Method book
    public static var methodBookTitle: TextKey { TextKey("method.bookTitle") }
    /// Comparing and ranking plans
    public static var methodChapterCompare: TextKey { TextKey("method.chapter.compare") }
    /// Energy system
    public static var methodChapterEnergy: TextKey { TextKey("method.chapter.energy") }
    /// Greenhouse gas inventory
    public static var methodChapterInventory: TextKey { TextKey("method.chapter.inventory") }
    /// Footprint of a product
    public static var methodChapterLifecycle: TextKey { TextKey("method.chapter.lifecycle") }
    /// Pathway
    public static var methodChapterPathways: TextKey { TextKey("method.chapter.pathways") }
    /// Uncertainty and data quality
    public static var methodChapterUncertainty: TextKey { TextKey("method.chapter.uncertainty") }
    /// Waste
    public static var methodChapterWaste: TextKey { TextKey("method.chapter.waste") }
    /// Checked by
    public static var methodChecked: TextKey { TextKey("method.checked") }
    /// Equation
    public static var methodColumnEquation: TextKey { TextKey("method.column.equation") }
    /// Identifier
    public static var methodColumnId: TextKey { TextKey("method.column.id") }
    /// Method
    public static var methodColumnTitle: TextKey { TextKey("method.column.title") }
    /// Identifier of the method, as `qadam method list` shows it.
    public static var methodId: TextKey { TextKey("method.id") }
    /// List all methods.
    public static var methodListAbstract: TextKey { TextKey("method.listAbstract") }
    /// Meaning
    public static var methodMeaning: TextKey { TextKey("method.meaning") }
    /// Show one method with its equation, symbols and sources.
    public static var methodShowAbstract: TextKey { TextKey("method.showAbstract") }
    /// Source
    public static var methodSource: TextKey { TextKey("method.source") }
    /// Symbol
    public static var methodSymbol: TextKey { TextKey("method.symbol") }
    /// Unit
    public static var methodUnit: TextKey { TextKey("method.unit") }
}
