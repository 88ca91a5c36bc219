#!/bin/sh
# Replays fresh random chains of view operations in NumPy and in Java, and reports where they differ.
#
#   runtime/layout/src/test/numpy/fuzz.sh [CHAINS] [SEED]
#
# PYTHON names an interpreter that has NumPy 1.2x (Debian: apt-get install python3-numpy, PYTHON=/usr/bin/python3).
set -eu
chains=${1:-100000}
seed=${2:-$(date +%s)}
here=$(cd "$(dirname "$0")" && pwd)
module=$(cd "$here/../../.." && pwd)
python=${PYTHON:-python3}

"$python" -c 'import numpy' 2>/dev/null || { echo "fuzz.sh: $python has no NumPy; set PYTHON" >&2; exit 2; }
mvn -q -f "$module/../../pom.xml" -pl runtime/layout test-compile
echo "seed $seed, NumPy $("$python" -c 'import numpy; print(numpy.__version__)')"
"$python" "$here/chains.py" "$chains" "$seed" |
  java -cp "$module/target/classes:$module/target/test-classes" io.stridewise.layout.LayoutReplay "$chains"
