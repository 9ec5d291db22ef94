// Generated from Data/inventory/target-criteria.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/inventory/target-criteria.csv`.
package enum EmbeddedTargetCriteria {
    package static let csv: String = #"""
id,limit,unit,criterion,reference,locator
near-term.shortest,5,year,C13,greentryst.sbti,near-term criteria V5.3: C13
near-term.longest,10,year,C13,greentryst.sbti,near-term criteria V5.3: C13
near-term.base-year,2015,year,C13,greentryst.sbti,near-term criteria V5.3: C13
near-term.rate,4.2,%,,emitwise.sbti,near-term targets: scopes 1 and 2
near-term.coverage-1-2,95,%,,emitwise.sbti,coverage
near-term.scope-3-part,40,%,,sustainability-directory.sbti,scope 3 coverage
near-term.coverage-3,67,%,,sustainability-directory.sbti,scope 3 coverage
net-zero.year,2050,year,,netzeroupdate.sbti,long-term targets
net-zero.residual,10,%,,netzeroupdate.sbti,neutralization
net-zero.coverage-1-2,95,%,,netzeroupdate.sbti,coverage
net-zero.coverage-3,90,%,,netzeroupdate.sbti,coverage

"""#
}
