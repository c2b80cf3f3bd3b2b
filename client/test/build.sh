#!/bin/sh
# Builds the client's test programs: client/test/build.sh HEADER_DIR OUT_DIR. Warnings are errors here, and the
# sanitizers watch where the compiler has them.
set -u

header_dir=$1
out_dir=$2
test_dir=$(cd "${0%/*}" && pwd) || exit 1
source_dir=$test_dir/../src
warnings='-Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wvla -Werror'
flags="-std=c11 -O1 -g -D_GNU_SOURCE $warnings -I $header_dir -I $source_dir"
sanitizers='-fsanitize=address,undefined -fno-sanitize-recover=all'

mkdir -p "$out_dir" || exit 1
echo 'int main(void) { return 0; }' >"$out_dir/probe.c"
# shellcheck disable=SC2086  # the flags are words
cc $sanitizers -o "$out_dir/probe" "$out_dir/probe.c" 2>/dev/null && "$out_dir/probe" 2>/dev/null || sanitizers=
echo "sanitizers: ${sanitizers:-none here}"

# All of the client but its main and the way to an engine.
set -- "$source_dir/exchange.c" "$source_dir/verdict.c" "$source_dir/wire.c"
for program in unit fuzz replies; do
    # shellcheck disable=SC2086
    cc $flags $sanitizers -o "$out_dir/$program" "$test_dir/$program.c" "$@" || exit 1
done
# The whole clients, for their warnings, and to look at with valgrind.
set -- "$@" "$source_dir/engine.c"
# shellcheck disable=SC2086
cc $flags -o "$out_dir/belay-hook" "$source_dir/main.c" "$@" && cc $flags -o "$out_dir/belay-ask" "$source_dir/ask.c" "$@"
