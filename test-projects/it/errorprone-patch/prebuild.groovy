// The demo, twice.
def source = new File(repository, 'test-projects/demo/src/main')
['patched', 'fixed'].each { module ->
    def target = new File(basedir, "$module/src/main")
    target.deleteDir()
    source.eachFileRecurse(groovy.io.FileType.FILES) {
        def copy = new File(target, source.toPath().relativize(it.toPath()).toString())
        copy.parentFile.mkdirs()
        copy.bytes = it.bytes
    }
}
return true
