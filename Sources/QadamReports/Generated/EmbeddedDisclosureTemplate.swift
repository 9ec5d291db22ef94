// Generated from Data/reports/disclosure.typ by Tools/embed_data.py; do not edit.
// swift-format-ignore-file

/// The text of `Data/reports/disclosure.typ`.
package enum EmbeddedDisclosureTemplate {
    package static let typ: String = #"""
// The paper form of a report of a kind. All words and numbers come from the JSON beside this file; nothing is computed here.
// Libertinus Serif is part of typst and has every Kazakh letter, so that the file looks the same on every machine.
#let report = json("report.json")
#let quiet = rgb("#555555")
#set document(title: report.title + " – " + report.organisation)
#set text(font: "Libertinus Serif", size: 9.5pt, lang: report.language, hyphenate: true)
#set par(leading: 0.55em)
#set page(
  paper: "a4",
  margin: (x: 15mm, top: 16mm, bottom: 18mm),
  footer: context [
    #set text(8pt, fill: quiet)
    #report.organisation, #report.period
    #h(1fr)
    #counter(page).display("1 / 1", both: true)
  ],
)
#show heading.where(level: 1): it => block(above: 0pt, below: 6pt, text(18pt, hyphenate: false, it.body))
#show heading.where(level: 2): it => block(above: 18pt, below: 8pt, sticky: true, width: 100%, stroke: (top: 1.5pt + rgb("#00558b")), inset: (top: 6pt), text(13pt, hyphenate: false, it.body))
#show heading.where(level: 3): it => block(above: 10pt, below: 6pt, sticky: true, text(10.5pt, it.body))
#show table.cell: set par(justify: false)

// Long identifiers may be broken after a point, a hyphen or an underscore. A space that is too narrow to see stands there, and
// no character: a search for `grid.KZ` finds it (a gap of nothing at all would give no place to break).
#let breakable(words) = {
  show regex("[._/#-]"): mark => mark + h(0.001pt)
  words
}

#let cell(it, column, total) = {
  // A number is never broken.
  let words = if it.at("number", default: none) == none { breakable(it.printed) } else { it.printed }
  let body = if it.isMissing { text(fill: quiet, style: "italic", size: 7.5pt, words) } else { words }
  table.cell(
    align: if column.isNumber and not it.isMissing { right } else { left },
    stroke: if total { (top: 0.8pt, bottom: 0.4pt + rgb("#c4c4c4")) } else { (bottom: 0.4pt + rgb("#c4c4c4")) },
    if total { strong(body) } else { body },
  )
}

// Columns of short cells keep their width; columns of long ones share what is left, by the root of their longest cell.
#let widths(it) = it.columns.enumerate().map(((index, column)) => {
  let lengths = it.rows.map(row => row.cells.at(index).printed.clusters().len())
  // A word of a head is not broken in every language, so that the longest one must fit.
  let head = calc.max(..column.title.split(" ").map(word => word.clusters().len()))
  let longest = calc.max(1, head, column.title.clusters().len() / 2, ..lengths)
  calc.sqrt(calc.min(longest, 90)) * 1fr
})

#let draw(it) = {
  set text(size: if it.columns.len() > 5 { 7.5pt } else { 8.5pt })
  table(
    columns: widths(it),
    inset: (x: 5pt, y: 3pt),
    stroke: none,
    table.header(
      ..it.columns.map(column => table.cell(
        fill: rgb("#f4f6f8"),
        align: (if column.isNumber { right } else { left }) + bottom,
        stroke: (bottom: 1pt),
        strong(column.title),
      )),
    ),
    ..it.rows.map(row => row.cells.enumerate().map(((index, value)) => cell(value, it.columns.at(index), row.isTotal))).flatten(),
  )
}

= #report.title
#text(11pt)[#report.organisation, #report.period]

#if report.at("invented", default: none) != none {
  block(fill: rgb("#fff8ee"), stroke: (left: 3pt + rgb("#b35900")), inset: 6pt, width: 100%, report.invented)
}

#for section in report.sections {
  heading(level: 2, section.title)
  for note in section.notes { par(note) }
  for it in section.tables {
    heading(level: 3, it.title)
    draw(it)
    text(7.5pt, fill: quiet, report.tableNote)
  }
}

#heading(level: 2, report.sourcesTitle)
#list(..report.sources.map(it => [#it.work. #text(fill: quiet, breakable("[" + it.id + if it.places != "" { ": " + it.places } + "]"))]))

#heading(level: 2, report.pinsTitle)
#terms(..report.pins.map(it => terms.item(it.label, breakable(it.value))))

"""#
}
