import QadamContainers
import QadamDatasets

/// A small file of a format from its text.
func file(_ text: String, name: String = "a.xml", pieces: Int = 1 << 16) -> NamedChunks {
    NamedChunks(name: name, bytes: Array(text.utf8), pieces: pieces)
}

/// Writes a dataset of EcoSpold 1 with given exchanges.
func ecoSpold1(_ exchanges: String, number: String = "1", name: String = "smelting", more: String = "")
    -> String
{
    """
    <ecoSpold xmlns="http://www.EcoInvent.org/EcoSpold01"><dataset number="\(number)"><metaInformation>
    <processInformation><referenceFunction name="\(name)" unit="kg" category="metals" subCategory="zinc"/>
    <geography location="KZ"/><timePeriod><startYear>2019</startYear><endYear>2023</endYear></timePeriod>
    </processInformation></metaInformation><flowData>\(exchanges)\(more)</flowData></dataset></ecoSpold>
    """
}

/// Writes an exchange of EcoSpold 1.
func exchange1(
    _ number: String,
    _ name: String,
    _ amount: String,
    input: Int? = nil,
    output: Int? = nil,
    unit: String = "kg",
    more: String = ""
) -> String {
    let group =
        input.map { "<inputGroup>\($0)</inputGroup>" } ?? output.map { "<outputGroup>\($0)</outputGroup>" }
    return """
        <exchange number="\(number)" name="\(name)" category="c" subCategory="s" unit="\(unit)" \
        meanValue="\(amount)" \(more)>\(group ?? "")</exchange>
        """
}

/// Writes a file of EcoSpold 2 with given exchanges.
func ecoSpold2(
    _ exchanges: String,
    id: String = "act",
    name: String = "smelting",
    model: String = "Undefined"
)
    -> String
{
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <ecoSpold xmlns="http://www.EcoInvent.org/EcoSpold02"><activityDataset><activityDescription>
    <activity id="\(id)" type="1"><activityName xml:lang="de">Hütte</activityName>
    <activityName xml:lang="en">\(name)</activityName></activity>
    <geography geographyId="g"><shortname xml:lang="en">KZ</shortname></geography>
    <timePeriod startDate="2019-01-01" endDate="2023-12-31"/></activityDescription>
    <flowData>\(exchanges)</flowData><modellingAndValidation><representativeness>
    <systemModelName xml:lang="en">\(model)</systemModelName></representativeness></modellingAndValidation>
    </activityDataset></ecoSpold>
    """
}

/// Writes an intermediate exchange of EcoSpold 2.
func exchange2(
    _ flow: String,
    _ amount: String,
    input: Int? = nil,
    output: Int? = nil,
    unit: String = "kg",
    link: String? = nil,
    attributes: String = "",
    inside: String = ""
) -> String {
    let group =
        input.map { "<inputGroup>\($0)</inputGroup>" } ?? output.map { "<outputGroup>\($0)</outputGroup>" }
    let maker = link.map { "activityLinkId=\"\($0)\"" } ?? ""
    return """
        <intermediateExchange id="x" unitId="u-\(unit)" amount="\(amount)" intermediateExchangeId="\(flow)" \
        \(maker) \(attributes)><name xml:lang="en">\(flow)</name><unitName xml:lang="en">\(unit)</unitName>\
        \(inside)\(group ?? "")</intermediateExchange>
        """
}

/// Writes an elementary output of EcoSpold 2, with compartment and subcompartment or without.
func elementary2(_ flow: String, _ name: String, _ amount: String, compartment: [String] = []) -> String {
    let levels = zip(["compartment", "subcompartment"], compartment).map { "<\($0)>\($1)</\($0)>" }.joined()
    let place = levels.isEmpty ? "" : "<compartment subcompartmentId=\"c\">\(levels)</compartment>"
    return """
        <elementaryExchange id="e" unitId="u-kg" amount="\(amount)" elementaryExchangeId="\(flow)">\
        <name xml:lang="en">\(name)</name><unitName xml:lang="en">kg</unitName>\(place)\
        <outputGroup>4</outputGroup></elementaryExchange>
        """
}
