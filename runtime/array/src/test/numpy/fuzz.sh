#!/bin/sh
# Runs fresh random programs over arrays in NumPy and in Java, and reports where they differ.
#
#   runtime/array/src/test/numpy/fuzz.sh [PROGRAMS] [SEED]
#
# PYTHON names an interpreter that has NumPy 1.2x (Debian: apt-get install python3-numpy, PYTHON=/usr/bin/python3), JAVA a
# Java 25 if the one on the path is older.
set -eu
programs=${1:-100000}
seed=${2:-$(date +%s)}
here=$(cd "$(dirname "$0")" && pwd)
module=$(cd "$here/../../.." && pwd)
layout=$module/../layout
python=${PYTHON:-python3}

"$python" -c 'import numpy' 2>/dev/null || { echo "fuzz.sh: $python has no NumPy; set PYTHON" >&2; exit 2; }
mvn -q -f "$module/../../pom.xml" -pl runtime/array -am test-compile
echo "seed $seed, NumPy $("$python" -c 'import numpy; print(numpy.__version__)')"
"$python" "$here/chains.py" "$programs" "$seed" |
  "${JAVA:-java}" -cp "$module/target/classes:$layout/target/classes:$module/target/test-classes" \
    io.stridewise.array.ArrayReplay "$programs"
