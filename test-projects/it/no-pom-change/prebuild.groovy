// The clone is kept between runs.
new File(basedir, 'target').deleteDir()
return true
