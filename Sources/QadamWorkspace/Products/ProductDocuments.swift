import QadamExchange

/// The documents of a study of products, read.
enum ProductDocuments {
    static func read(_ documents: DocumentSet) -> LifeCycleOutcome {
        let prefix = WorkspacePart.products.prefix
        return LifeCycleTables.read(documents.input(prefix + WorkspacePart.products.marker)) { name in
            documents.input(prefix + name)
        }
    }
}
