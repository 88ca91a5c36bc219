def demo = new File(repository, 'test-projects/demo/src/main')
def changed = 0
demo.eachFileRecurse(groovy.io.FileType.FILES) {
    def path = demo.toPath().relativize(it.toPath()).toString()
    def patched = new File(basedir, "patched/src/main/$path").getText('UTF-8')
    assert patched == new File(basedir, "fixed/src/main/$path").getText('UTF-8') : path
    changed += patched == it.getText('UTF-8') ? 0 : 1
}
assert changed > 8
