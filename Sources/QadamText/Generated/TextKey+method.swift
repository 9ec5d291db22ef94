// Generated from Translations/*/method.json by Tools/make_texts.py; do not edit.
// swift-format-ignore-file

extension TextKey {
    /// Methods of calculation: equations, symbols, sources.
    public static var methodAbstract: TextKey { TextKey("method.abstract") }
    /// Print the method book as Markdown.
    public static var methodBookAbstract: TextKey { TextKey("method.bookAbstract") }
    /// Every method of the program as the program itself prints it (`qadam method book`). The identifier ends with the version of the method; stored results keep it.
    public static var methodBookIntroduction: TextKey { TextKey("method.bookIntroduction") }
    /// Method book
    public static var methodBookTitle: TextKey { TextKey("method.bookTitle") }
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
