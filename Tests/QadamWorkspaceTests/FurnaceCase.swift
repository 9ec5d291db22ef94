import Foundation
import QadamEvidence
import QadamPathways
import QadamWorkspace

/// Two furnaces, one metal, one works: small enough for a calculation by hand.
///
/// 100 kt of metal a year. The coal furnace takes 20 TJ of coal a kt and emits 1.9 kt CO2 a kt of metal; the electric one
/// takes 7.2 TJ (2 GWh) of electricity a kt, is cheaper to run and costs money to build, may make nothing in 2025 and
/// 75 kt in 2030. The works takes 36 TJ (10 GWh) of electricity besides. So the shares are 1 and 0 under business as
/// usual, 0.25 and 0.75 under the cheapest plan in 2030.
struct FurnaceCase {
    /// Files of the energy model by name.
    var model: [String: String] = [
        "model.yaml": """
        version: 1
        units: {energy: TJ, capacity: kt, money: "M USD{2024}", emission: kt}
        """,
        "regions.csv": "region,discountRate\nWORKS,0.05\n",
        "years.csv": "year,periodYears\n2025,5\n2030,5\n",
        "slices.csv": "slice\nYEAR\n",
        "modes.csv": "mode\n1\n",
        "emissions.csv": "emission\nCO2\n",
        "commodities.csv": "commodity\nCOAL\nPOWER\nMETAL\n",
        "technologies.csv": """
        technology,operationalLife
        MINE,30
        GRID,30
        COAL_FURNACE,30
        POWER_FURNACE,30

        """,
        "yearSplit.csv": "slice,value\nYEAR,1\n",
        "output.csv": """
        technology,commodity,value
        MINE,COAL,1
        GRID,POWER,1
        COAL_FURNACE,METAL,1
        POWER_FURNACE,METAL,1

        """,
        "input.csv": """
        technology,commodity,value
        COAL_FURNACE,COAL,20
        POWER_FURNACE,POWER,7.2

        """,
        "accumulatedDemand.csv": "commodity,value\nMETAL,100\nPOWER,36\n",
        "capitalCost.csv": "technology,value\n,0\nPOWER_FURNACE,1\n",
        "residualCapacity.csv": "technology,value\n,10000\nPOWER_FURNACE,0\n",
        "variableCost.csv": "technology,value\nMINE,1\nGRID,1\n",
        "maximumActivity.csv": "technology,year,value\nPOWER_FURNACE,2025,0\nPOWER_FURNACE,2030,75\n",
        "emissionFactor.csv": """
        technology,emission,value
        COAL_FURNACE,CO2,1.9
        GRID,CO2,0.2222222222222222

        """,
        "inventoryLinks.csv": """
        link,lines,quantity,technology,commodity,unit,conversion,conversion_unit,rule,base_period,factor,emission,gas,source
        coal,coal,use,COAL_FURNACE,COAL,,0.05,t/GJ,absolute,,keep,,,assumption: 20 GJ/t
        power,power,production,GRID,POWER,,,,proportional,2025,keep,CO2,CO2,assumption: one meter

        """,
        "productLinks.csv": """
        link,group,quantity,technology,commodity,options,process,flow,factor,source
        coal,furnaces,production,COAL_FURNACE,METAL,,,,,assumption: as the study is
        electric,furnaces,production,POWER_FURNACE,METAL,electrify,,,,assumption: all of its heat

        """,
    ]

    /// Files of the organisation and of the study.
    var rest: [String: String] = [
        "organisation.yaml": """
        id: works
        name: {en: Works, ru: Завод, kk: Зауыт}
        country: KZ
        year: 2024
        consolidation: operational-control
        gwp: AR5
        facilities:
          - {id: site, name: {en: Site, ru: Площадка, kk: Алаң}, equity_share_percent: 100, operational_control: true, financial_control: true}
        scope3:

        """
            + (1...15).map {
                "  - {category: \($0), status: not-relevant, reason: {en: none, ru: нет, kk: жоқ}}\n"
            }
            .joined(),
        "buildings.csv":
            "id,name_en,name_ru,name_kk,use,reference_type,area_m2,people,built,heating,facility\n"
            + "hall,Hall,Цех,Цех,production,Warehouse,100000,100,1990,own,site\n",
        "sources.csv": """
        id,building,facility,category,method,rhythm,unit,factors,properties,activity_of,name_en,name_ru,name_kk,note
        coal,,site,1.stationary,stationary-combustion,year,t,,factor=1.9 t{CO2}/t laboratory,,Coal,Уголь,Көмір,
        power,,site,2.electricity,purchased-electricity,year,kWh,,factor=0.8 kg{CO2}/kWh supplier,,Power,Энергия,Энергия,
        diesel,,site,1.mobile,mobile-combustion,year,l,,factor=3 kg{CO2}/l supplier,,Diesel,Дизель,Дизель,

        """,
        "activities.csv": """
        id,source,first_day,last_day,quantity,unit,provenance,quality,half_width_percent,evidence
        coal.1,coal,2024-01-01,2024-12-31,100000,t,weighed,,,scale
        power.1,power,2024-01-01,2024-12-31,10000000,kWh,metered,,,meter
        diesel.1,diesel,2024-01-01,2024-12-31,1000,l,invoiced,,,invoice

        """,
        "products.yaml": """
        source: qadam.definitions
        processes: processes.csv
        exchanges: exchanges.csv
        products:
          - id: metal
            name: {en: Metal, ru: Металл, kk: Металл}
            process: furnace
            flow: metal
            functional_unit: {amount: 1, unit: kg}
            stage: production
            covers: [extraction, production]
            absent: [use, disposal]
            operating_time:
              - {stage: extraction, hours: 1, assumption: yes}
              - {stage: production, hours: 1, assumption: yes}
        options:
          - id: electrify
            name: {en: Electric furnace, ru: Электропечь, kk: Электр пеш}
            changes:
              - {change: scale, process: furnace, flow: coal-burnt, factor: 0, assumption: yes}
              - {change: add, process: furnace, direction: input, flow_kind: technosphere, flow: electricity, name: Electricity, provider: grid, amount: 2, unit: kWh, assumption: yes}
          - id: unused
            name: {en: Unused, ru: Лишняя, kk: Артық}
            changes:
              - {change: scale, process: furnace, flow: electricity, factor: 0.5, assumption: yes}
        """,
        "processes.csv": """
        process,name,location,stage,kind,aggregates,category,from,to,licence,source,locator,note
        furnace,Furnace,KZ,production,process,,,,,,,,assumption
        coal-burning,Coal burning,KZ,consumer,energy,,,,,,,,assumption
        grid,Grid,KZ,consumer,energy,,,,,,,,assumption

        """,
        "exchanges.csv": """
        process,row,direction,flow_kind,flow,name,provider,amount,unit,gas,compartment,allocation,uncertainty,parameter_1,parameter_2,parameter_3,source,locator,note
        furnace,1,output,technosphere,metal,Metal,,1,kg,,,,,,,,,,assumption
        furnace,2,input,technosphere,coal-burnt,Heat of coal,coal-burning,20,MJ,,,,,,,,,,assumption
        furnace,3,input,technosphere,electricity,Electricity,grid,0.1,kWh,,,,,,,,,,assumption
        coal-burning,1,output,technosphere,coal-burnt,Heat of coal,,1,MJ,,,,,,,,,,assumption
        coal-burning,2,output,elementary,co2,Carbon dioxide,,0.095,kg,CO2,emission/air,,,,,,,,assumption
        grid,1,output,technosphere,electricity,Electricity,,1,kWh,,,,,,,,,,assumption
        grid,2,output,elementary,co2,Carbon dioxide,,0.8,kg,CO2,emission/air,,,,,,,,assumption

        """,
    ]

    /// Writes both folders and brings them into the workspace of a bench.
    ///
    /// - Returns: what was found with the model.
    @discardableResult
    func bring(into bench: Bench) throws -> [Diagnostic] {
        let folder = try write(rest, bench.folder.appending(path: "rest"))
        let outcome = try bench.bring(folder)
        guard outcome.summary != nil else { return outcome.diagnostics }
        let path = try write(model, bench.folder.appending(path: "furnaces"))
        let imported = try bench.workspace.importEnergyModel(
            path,
            name: "furnaces",
            keep: true,
            act: Bench.act
        )
        return imported.diagnostics
    }

    private func write(_ files: [String: String], _ folder: URL) throws -> String {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files {
            try Data(text.utf8).write(to: folder.appending(path: name))
        }
        return folder.path
    }

    /// Replaces a piece of text of a file of the model.
    func changing(_ file: String, _ old: String, _ new: String) -> FurnaceCase {
        var changed = self
        changed.model[file] = model[file]?.replacing(old, with: new)
        return changed
    }
}
