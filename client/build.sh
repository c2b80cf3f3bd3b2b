#!/bin/sh
# Builds the client: client/build.sh HEADER_DIR OUT, where HEADER_DIR holds the generated replies.h.
# Without a C compiler it says so and leaves no OUT: the hooks then run without the client.
set -u

header_dir=$1
out=$2
source_dir=$(cd "${0%/*}" && pwd)/src || exit 1

# A static program at a fixed address has nothing to load or to relocate at its start, and each segment less is a page
# fault less.
static='-static -fno-pie -no-pie -Wl,-z,noseparate-code'
warnings='-Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes'
flags="-std=c11 -O2 -fstack-protector-strong -D_GNU_SOURCE $warnings"

rm -f "$out"
compilers=0
for compiler in "musl-gcc $static" "cc $static" cc gcc clang; do
    command -v "${compiler%% *}" >/dev/null 2>&1 || continue
    compilers=$((compilers + 1))
    # shellcheck disable=SC2086  # the flags are words
    if $compiler $flags -I "$header_dir" -o "$out.part" "$source_dir"/*.c 2>"$out.log"; then
        mv -f "$out.part" "$out"
        exit
    fi
done
if [ "$compilers" -eq 0 ]; then
    echo "belay: no C compiler here, so hooks run without the quick client"
else
    echo "belay: the client cannot be compiled here, so hooks run without it (see $out.log)"
fi
exit 0
