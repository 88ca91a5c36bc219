def support = new GroovyShell().parse(new File(repository, 'test-projects/it/support.groovy'))
def builds = support.log(basedir).split('(?m)^\\[INFO\\] Scanning for projects')
assert builds.size() == 6
def (log, fix, build, again, tier, jar) = builds
// Below what the invoker says of its scripts.
def dry = log.substring(log.indexOf('--- a/'))

// What was changed, where: path to text, of a folder of modules.
def sources = { File root ->
    def found = new TreeMap<String, String>()
    ['demo', 'windows'].each { module ->
        new File(root, module).eachFileRecurse(groovy.io.FileType.FILES) {
            if (it.name.endsWith('.java')) {
                found[root.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = it.getText('ISO-8859-1')
            }
        }
    }
    found
}
def original = sources(new File(basedir, 'original'))
def now = sources(basedir)
assert original.keySet() == now.keySet()
def changed = now.keySet().findAll { original[it] != now[it] }
assert changed.size() > 5
assert changed.contains('windows/src/main/java/Scale.java')
assert !changed.any { it.contains('src/test') }

// Line ends, tabs, the comment, the charset and the end without a line end are as they were.
def scale = now['windows/src/main/java/Scale.java']
assert scale.startsWith('/** \u00e9 */\r\n')
assert scale.endsWith('\t}\r\n}')
assert scale.count('\n') == scale.count('\r\n')
assert scale.contains('// columns')

// The patch, with nothing of the log in it.

changed.each { assert dry.contains("+++ b/$it\n") }
assert !dry.contains('[INFO]')

// The same patch from the command line, which git applies to the originals.
def java = new File(System.getProperty('java.home'), 'bin/java').path
def cli = new File(repository, 'analyzer/cli/target/stridewise-cli.jar').canonicalPath
def patch = new File(basedir, 'target/loops.patch')
patch.parentFile.mkdirs()
def root = new File(basedir, 'original')
def process = new ProcessBuilder(java, '-jar', cli, 'fix', '--dry-run', '--encoding=ISO-8859-1', 'demo/src/main/java', 'windows/src/main/java')
        .directory(root).redirectOutput(patch).redirectError(new File(basedir, 'target/cli.log')).start()
assert process.waitFor() == 0
def git = ['git', 'apply', '--whitespace=nowarn', patch.path].execute(['GIT_CEILING_DIRECTORIES=' + basedir.parent], root)
def said = new StringBuilder()
git.waitForProcessOutput(said, said)
assert git.exitValue() == 0 : said
assert sources(root) == now

// Both modules sum up, and name the tiers.
assert fix.contains('BUILD SUCCESS')
assert fix =~ /1 loop changed in 1 file: 1 exact/
assert fix =~ /\d+ loops changed in \d+ files: .*exact unless it throws.*; \d+ left: /
assert !fix.contains('not marked as thread-safe')

// It compiles, the demo's tests pass on it.
assert build.contains('BUILD SUCCESS')
assert build =~ /Tests run: [1-9]/

// A second run has nothing to do.
assert again.count('nothing changed') == 2

assert tier.contains("tier: there is no tier 'D' to apply; expected A (exact), B (exact unless it throws) or C (with assumptions)")
assert jar.contains('sources inside a jar cannot be changed')
assert jar.contains('unpack it and name the folder')
