/*
 * Answers lines of "MODE\tHOST\tEVENT\tREASON" with the reply of that failure: a line "EXIT OUT_LENGTH ERR_LENGTH",
 * then the bytes of both streams. MODE is 0, 1 or 2 in the order of enum fail_mode; an empty HOST or EVENT is none.
 */
#include "client.h"

#include <stdio.h>
#include <string.h>

int main(void)
{
    static char line[8192], out_bytes[VERDICT_LONGEST_REPLY], err_bytes[VERDICT_LONGEST_REPLY];
    while (fgets(line, sizeof line, stdin) != NULL) {
        char *field[4];
        char *rest = line;
        for (int i = 0; i < 4; i++) {
            field[i] = strsep(&rest, i < 3 ? "\t" : "\n");
        }
        if (field[3] == NULL) {
            return 2;
        }
        struct options options = {.host = *field[1] == 0 ? NULL : field[1],
                                  .event = *field[2] == 0 ? NULL : field[2],
                                  .fail = (enum fail_mode)(*field[0] - '0')};
        struct text reason = {field[3], strlen(field[3]), strlen(field[3])};
        struct text out = TEXT_IN(out_bytes), err = TEXT_IN(err_bytes);
        int code = verdict_of_failure(&options, &reason, &out, &err);
        printf("%d %zu %zu\n", code, out.length, err.length);
        fwrite(out.bytes, 1, out.length, stdout);
        fwrite(err.bytes, 1, err.length, stdout);
    }
    return 0;
}
