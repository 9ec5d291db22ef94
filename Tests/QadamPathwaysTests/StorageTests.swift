import QadamEvidence
import QadamPathways
import Testing

@Suite struct StorageTests {
    /// Sun in the first twelve hours of a day only, twice the load; a store carries the other half of the day.
    @Test func aStoreCarriesTheDayIntoTheNight() throws {
        var scenario = TinySite.scenario()
        let half = (0..<HourlyProfiles.hours).map { $0 % 24 < 12 ? 1.0 : 0 }
        let profiles = HourlyProfiles(
            loads: TinySite.profiles.loads,
            availabilities: [AvailabilitySeries(id: "sun", values: half)]
        )
        // 1 MW is wanted all day. With 2.25 MW of sun: 1 MW used, 1.25 charged × 0.8 = 1.0 stored an hour, 12 MWh a day, given
        // back at efficiency 1 through twelve hours: nothing is bought.
        scenario.technologies.append(
            TinySite.technology(
                "sun",
                output: "electricity",
                input: .resource,
                availability: .profile("sun"),
                existing: .megawatts([2.25])
            )
        )
        scenario.storages = [
            StorageTechnology(
                id: "battery",
                name: TinySite.name,
                commodity: "electricity",
                chargeEfficiency: 0.8,
                dischargeEfficiency: 1,
                lossPerHour: 0,
                depth: 0.5,
                energyPerMWh: 1000,
                energyLifeYears: 1,
                powerPerMW: 1000,
                powerLifeYears: 1,
                fixedPerMWYear: 100,
                firstYear: 2030,
                sources: []
            )
        ]
        let result = try PathwaySolver.solve(
            scenario,
            profiles: profiles,
            options: PathwayOptions(relativeGap: 0, plans: [.leastCost], curve: false)
        )
        let plan = try #require(result.plan(.leastCost))
        let storage = plan.periods[0].storages[0]
        // Half the energy capacity is usable: 24 MWh for 12; power for the charge of 1.25 MW.
        #expect(agree(storage.energyMWh, 24))
        #expect(agree(storage.powerMW, 1.25))
        #expect(agree(storage.chargedMWh, 1.25 * 12 * 365))
        #expect(agree(storage.dischargedMWh, 12 * 365))
        #expect(agree(plan.periods[0].flows[0].outputMWh, 0))
        // Heat 876,000; energy 24,000; power 1.25 × (1000 + 100).
        #expect(agree(plan.discountedCost, 876_000 + 24_000 + 1375))
        let balance = try #require(plan.periods[0].balances.first { $0.commodity == "electricity" })
        #expect(agree(balance.storageLossMWh, (1.25 - 1) * 12 * 365))
    }
}
