import groovy.json.JsonSlurper

// The source is ISO-8859-1, the report UTF-8.
def report = new JsonSlurper().parse(new File(basedir, 'target/stridewise/stridewise.json'), 'UTF-8')
assert report.findings.size() == 1
assert report.findings[0].frame.lines.any { it.contains('gr\u00f6\u00dfen[i][j] *= factor') }
