import QadamContainers
import QadamDatasets

/// A small package of ILCD: zinc (kg, t), acid, slag and carbon dioxide.
enum ILCDSample {
    static let unitGroup = """
        <unitGroupDataSet xmlns="http://lca.jrc.it/ILCD/UnitGroup" xmlns:common="http://lca.jrc.it/ILCD/Common">
        <unitGroupInformation><dataSetInformation><common:UUID>mass-units</common:UUID>
        <common:name xml:lang="en">Units of mass</common:name></dataSetInformation><quantitativeReference>
        <referenceToReferenceUnit>0</referenceToReferenceUnit></quantitativeReference></unitGroupInformation>
        <units><unit dataSetInternalID="0"><name>kg</name><meanValue>1</meanValue></unit>
        <unit dataSetInternalID="1"><name>t</name><meanValue>1000.0</meanValue></unit></units></unitGroupDataSet>
        """
    static let property = """
        <flowPropertyDataSet xmlns="http://lca.jrc.it/ILCD/FlowProperty"
        xmlns:common="http://lca.jrc.it/ILCD/Common"><flowPropertiesInformation><dataSetInformation>
        <common:UUID>mass</common:UUID><common:name xml:lang="en">Mass</common:name></dataSetInformation>
        <quantitativeReference><referenceToReferenceUnitGroup refObjectId="mass-units"/></quantitativeReference>
        </flowPropertiesInformation></flowPropertyDataSet>
        """

    static func flow(_ id: String, _ type: String) -> String {
        """
        <flowDataSet xmlns="http://lca.jrc.it/ILCD/Flow" xmlns:common="http://lca.jrc.it/ILCD/Common">
        <flowInformation><dataSetInformation><common:UUID>\(id)</common:UUID><name>
        <baseName xml:lang="de">Stoff</baseName><baseName xml:lang="en">\(id)</baseName></name>
        <classificationInformation><common:elementaryFlowCategorization><common:category level="0">Emissions</common:category>
        <common:category level="1">Emissions to air</common:category></common:elementaryFlowCategorization>
        </classificationInformation></dataSetInformation><quantitativeReference>
        <referenceToReferenceFlowProperty>0</referenceToReferenceFlowProperty></quantitativeReference>
        </flowInformation><modellingAndValidation><LCIMethod><typeOfDataSet>\(type)</typeOfDataSet></LCIMethod>
        </modellingAndValidation><flowProperties><flowProperty dataSetInternalID="0">
        <referenceToFlowPropertyDataSet refObjectId="mass"/><meanValue>1</meanValue></flowProperty>
        </flowProperties></flowDataSet>
        """
    }

    static func exchange(_ id: Int, _ flow: String, _ direction: String, _ inside: String) -> String {
        """
        <exchange dataSetInternalID="\(id)"><referenceToFlowDataSet refObjectId="\(flow)"/>
        <exchangeDirection>\(direction)</exchangeDirection>\(inside)</exchange>
        """
    }

    static func process(_ exchanges: String, id: String = "smelter", parameters: String = "") -> String {
        """
        <processDataSet xmlns="http://lca.jrc.it/ILCD/Process" xmlns:common="http://lca.jrc.it/ILCD/Common">
        <processInformation><dataSetInformation><common:UUID>\(id)</common:UUID><name>
        <baseName xml:lang="en">smelting</baseName></name><classificationInformation><common:classification>
        <common:class level="0">Metals</common:class><common:class level="1">Zinc</common:class>
        </common:classification></classificationInformation></dataSetInformation>
        <quantitativeReference type="Reference flow(s)"><referenceToReferenceFlow>0</referenceToReferenceFlow>
        </quantitativeReference><time><common:referenceYear>2021</common:referenceYear></time>
        <geography><locationOfOperationSupplyOrProduction location="KZ"/></geography>
        <mathematicalRelations>\(parameters)</mathematicalRelations></processInformation>
        <exchanges>\(exchanges)</exchanges></processDataSet>
        """
    }

    static let process = process(
        exchange(0, "zinc", "Output", "<meanAmount>1</meanAmount><resultingAmount>1</resultingAmount>")
            + exchange(1, "acid", "Output", "<resultingAmount>1.7</resultingAmount>")
            + exchange(2, "slag", "Output", "<resultingAmount>0.2</resultingAmount>")
            + exchange(
                3,
                "CO2",
                "Output",
                """
                <referenceToVariable>rate</referenceToVariable><meanAmount>2</meanAmount>
                <resultingAmount>3</resultingAmount><uncertaintyDistributionType>log-normal</uncertaintyDistributionType>
                <relativeStandardDeviation95In>1.44</relativeStandardDeviation95In>
                <allocations><allocation internalReferenceToCoProduct="0" allocatedFraction="75"/>
                <allocation internalReferenceToCoProduct="1" allocatedFraction="25"/></allocations>
                """
            ),
        parameters: "<variableParameter name=\"rate\"><meanValue>1.5</meanValue></variableParameter>"
    )

    static var files: [NamedChunks] {
        [
            file(unitGroup, name: "unitgroup.xml"), file(property, name: "property.xml"),
            file(flow("zinc", "Product flow"), name: "zinc.xml"),
            file(flow("acid", "Product flow"), name: "acid.xml"),
            file(flow("slag", "Waste flow"), name: "slag.xml"),
            file(flow("CO2", "Elementary flow"), name: "co2.xml"),
        ]
    }
}
