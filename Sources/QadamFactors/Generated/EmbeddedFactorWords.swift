// Generated from Data/factors/words.csv by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/factors/words.csv`.
package enum EmbeddedFactorWords {
    package static let csv: String = #"""
stem,english
угл,coal
уголь,coal
көмір,coal
газ,gas
дизел,diesel
бензин,gasoline
электр,electricity
тепл,heat
жылу,heat
сет,grid
желі,grid
казахстан,kazakhstan
қазақстан,kazakhstan
вод,water
су,water
отход,waste
қалдық,waste
бумаг,paper
қағаз,paper
гостиниц,hotel
қонақ,hotel
автобус,bus
поезд,rail
пойыз,rail
рейс,flight
авиа,flight
ұшақ,flight
хладагент,released
цинк,zinc
мырыш,zinc
мед,copper
мыс,copper
свин,lead
қорғасын,lead
алюмин,aluminium
золот,gold
алтын,gold
сталь,steel
болат,steel
древес,wood
ағаш,wood
плотност,density
тығызды,density
полигон,landfill
компост,composting

"""#
}
