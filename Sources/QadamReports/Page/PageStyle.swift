/// The style sheet of the report, for screen and paper. Ratios of contrast against their ground: text 17:1, quiet
/// text 7:1, links 7.6:1, edges of notes 4.5:1 (WCAG 2.2 asks for 4.5:1 and 3:1).
enum PageStyle {
    static let sheet = """
        :root { color-scheme: light; --ink: #1a1a1a; --quiet: #555; --line: #c4c4c4; --accent: #00558b; --pale: #f4f6f8; }
        * { box-sizing: border-box; }
        html { font: 100%/1.5 "DejaVu Sans", Verdana, "Noto Sans", "Segoe UI", system-ui, sans-serif; color: var(--ink); background: #fff; }
        body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 52rem; overflow-wrap: break-word; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
        h2 { font-size: 1.35rem; line-height: 1.25; margin: 3rem 0 .75rem; padding-top: .75rem; border-top: 3px solid var(--accent); }
        h3 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
        p, ul, ol, dl { margin: .5rem 0 1rem; max-width: 46rem; }
        a { color: var(--accent); }
        a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
        .skip { position: absolute; left: -999rem; }
        .skip:focus { position: static; }
        .quiet { color: var(--quiet); }
        .unit { white-space: nowrap; }
        .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .note { border-left: 5px solid #b35900; background: #fff8ee; padding: .5rem .9rem; }
        nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
        nav a { display: inline-block; padding: .25rem 0; }
        .keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; max-width: none; }
        .keys div { background: var(--pale); border-top: 3px solid var(--accent); padding: .6rem .8rem; }
        .keys dt { font-size: .9rem; }
        .keys dd { margin: .15rem 0 0; font-size: 1.3rem; font-weight: bold; }
        .keys dd small { display: block; font-size: .8rem; font-weight: normal; color: var(--quiet); }
        figure { margin: 1rem 0; }
        .plot { overflow-x: auto; }
        figure svg { display: block; max-width: 100%; min-width: 34rem; height: auto; }
        figcaption { margin-bottom: .5rem; font-weight: bold; max-width: 46rem; }
        details { margin: .5rem 0 1.5rem; }
        summary { cursor: pointer; padding: .25rem 0; color: var(--accent); }
        .scroll { overflow-x: auto; margin: .5rem 0 1.25rem; }
        table { border-collapse: collapse; font-size: .85rem; font-variant-numeric: tabular-nums; }
        th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
        th[scope=row] { font-weight: normal; min-width: 8rem; }
        thead th { background: var(--pale); border-bottom: 2px solid var(--ink); vertical-align: bottom; }
        tfoot th, tfoot td { border-top: 2px solid var(--ink); font-weight: bold; }
        .number { text-align: right; }
        td.number { white-space: nowrap; }
        th.number[scope=row] { min-width: 2rem; }
        .equation { font-family: "DejaVu Sans Mono", Menlo, Consolas, monospace; background: var(--pale); padding: .5rem .8rem; overflow-x: auto; }
        .severity { font-weight: bold; }
        @page { size: A4; margin: 18mm 15mm; }
        @media print {
          html { font-size: 9.5pt; }
          body { max-width: none; padding: 0; }
          nav, .skip { display: none; }
          h2, h3, figcaption, summary { break-after: avoid; }
          h2 { break-before: auto; }
          figure, tr, .keys div { break-inside: avoid; }
          thead { display: table-header-group; }
          tfoot { display: table-row-group; }
          .scroll, .plot { overflow: visible; }
          figure svg { min-width: 0; }
          .unit, td.number { white-space: normal; }
          summary { list-style: none; }
          a { color: inherit; text-decoration: none; }
        }
        """
}
