#!/bin/sh
# Builds the clients: client/build.sh HEADER_DIR OUT, where HEADER_DIR holds the generated replies.h. OUT is what hosts start,
# and belay-ask beside it what the launcher starts for a command that a running engine can answer.
# Without a C compiler it says so and leaves neither: hooks and commands then run without them.
set -u

header_dir=$1
out=$2
source_dir=$(cd "${0%/*}" && pwd)/src || exit 1

# A static program at a fixed address has nothing to load or to relocate at its start, and each segment less is a page
# fault less.
static='-static -fno-pie -no-pie -Wl,-z,noseparate-code'
warnings='-Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes'
flags="-std=c11 -O2 -fstack-protector-strong -D_GNU_SOURCE $warnings"

ask=${out%/*}/belay-ask
rm -f "$out" "$ask"
compilers=0

# program MAIN OUT: one of the two programs, from its own file and what they share.
program() {
    # shellcheck disable=SC2086  # the flags are words
    $compiler $flags -I "$header_dir" -o "$2.part" "$source_dir/$1.c" "$source_dir/engine.c" "$source_dir/exchange.c" \
        "$source_dir/verdict.c" "$source_dir/wire.c" 2>"$out.log" && mv -f "$2.part" "$2"
}

for compiler in "musl-gcc $static" "cc $static" cc gcc clang; do
    command -v "${compiler%% *}" >/dev/null 2>&1 || continue
    compilers=$((compilers + 1))
    if program main "$out" && program ask "$ask"; then
        exit
    fi
done
if [ "$compilers" -eq 0 ]; then
    echo "belay: no C compiler here, so hooks run without the quick client"
else
    echo "belay: the client cannot be compiled here, so hooks run without it (see $out.log)"
fi
exit 0
