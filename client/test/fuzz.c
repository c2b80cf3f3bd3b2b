/*
 * Mutated answers and command lines, the same ones for the same seed: fuzz ROUNDS [SEED].
 * Buffers are as long as what they hold, so that a sanitizer sees a byte too far.
 */
#include "check.h"
#include "client.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static uint64_t state;

/* xorshift64* */
static uint32_t any(uint32_t below)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (uint32_t)((state * 0x2545f4914f6cdd1dULL) >> 33) % below;
}

static volatile unsigned sum;

static void touch(const unsigned char *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        sum += bytes[i];
    }
}

static bool is_bad(enum answer_state found)
{
    return found == ANSWER_MALFORMED || found == ANSWER_OF_OTHER_VERSION;
}

static enum answer_state read_answer(bool of_command, const unsigned char *bytes, size_t length, struct answer *answer)
{
    return of_command ? wire_command_answer(bytes, length, answer) : wire_answer(bytes, length, answer);
}

static void one_answer(void)
{
    bool of_command = any(2) == 0;
    static const unsigned char exits[] = {0, 2, 3, 1, 255};
    unsigned char bytes[64] = {'B', 'L', 'Y', 1, 0};
    size_t out = any(12), err = any(12), length = WIRE_ANSWER_HEADER + out + err;
    bytes[2] = of_command ? 'C' : 'Y';
    bytes[4] = exits[any(any(4) == 0 ? 5 : 3)];
    bytes[8] = (unsigned char)out;
    bytes[12] = (unsigned char)err;
    for (uint32_t mutations = any(4); mutations > 0; mutations--) {
        switch (any(4)) {
        case 0: bytes[any(WIRE_ANSWER_HEADER)] = (unsigned char)any(256); break;
        case 1: bytes[any(WIRE_ANSWER_HEADER)] ^= (unsigned char)(1U << any(8)); break;
        case 2: length = any((uint32_t)length + 1); break;
        default: length += any((uint32_t)(sizeof bytes - length) + 1); break;
        }
    }
    unsigned char *exact = malloc(length > 0 ? length : 1);
    if (exact == NULL) {
        exit(3);
    }
    memcpy(exact, bytes, length);

    struct answer answer;
    enum answer_state found = read_answer(of_command, exact, length, &answer);
    if (found == ANSWER_WHOLE) {
        CHECK(of_command || answer.exit_code == 0 || answer.exit_code == 2 || answer.exit_code == 3);
        CHECK(WIRE_ANSWER_HEADER + answer.out_length + answer.err_length == length);
        CHECK(memcmp(exact, of_command ? "BLC\1" : "BLY\1", 4) == 0);
        touch(answer.out, answer.out_length);
        touch(answer.err, answer.err_length);
    }
    if (found == ANSWER_PARTIAL) {
        CHECK(answer.length == 0 ? length < WIRE_ANSWER_HEADER : length < answer.length);
        CHECK(answer.length <= WIRE_ANSWER_HEADER + (size_t)WIRE_LONGEST_ANSWER);
    }
    /* What is bad stays bad, and no part of a good one is bad. */
    size_t part = any((uint32_t)length + 1);
    enum answer_state of_part = read_answer(of_command, exact, part, &answer);
    CHECK(!is_bad(of_part) || is_bad(found));
    CHECK(found != ANSWER_WHOLE || part == length || of_part == ANSWER_PARTIAL);
    free(exact);
}

static const char *const words[] = {
    "--host", "--event", "--fail", "--timeout", "--dir", "--policy", "--no-engine", "--help", "--host=", "--event=",
    "--fail=", "--timeout=", "closed", "gates", "GATES", "open", "--fail=open", "8000", "50", "600000", "600001",
    "cline", "claude-code", "--host=junie", "PreToolUse", "pretooluse",
    "PermissionRequest", "--event=Stop", "", "-", "--", "=",
};

static bool asks_for_open(char *const *arguments)
{
    bool found = false;
    for (; *arguments != NULL; arguments++) {
        for (const char *at = *arguments; *at != 0; at++) {
            found |= strncasecmp(at, "open", 4) == 0;
        }
    }
    return found;
}

static bool is_of(char *const *arguments, const char *value)
{
    for (; *arguments != NULL; arguments++) {
        if (value >= *arguments && value <= *arguments + strlen(*arguments)) {
            return true;
        }
    }
    return value == NULL;
}

static void one_command_line(void)
{
    char *arguments[9];
    uint32_t count = any(9);
    for (uint32_t i = 0; i < count; i++) {
        const char *word = words[any(sizeof words / sizeof *words)];
        size_t length = strlen(word);
        arguments[i] = malloc(length + 2);
        if (arguments[i] == NULL) {
            exit(3);
        }
        memcpy(arguments[i], word, length + 1);
        if (any(8) == 0) {
            arguments[i][length] = (char)(1 + any(255));
            arguments[i][length + 1] = 0;
        } else if (length > 0 && any(8) == 0) {
            arguments[i][any((uint32_t)length)] = (char)(1 + any(255));
        }
    }
    arguments[count] = NULL;

    struct options options = options_read(arguments);
    CHECK(options.timeout >= 50 && options.timeout <= 600000);
    CHECK(options.fail != FAIL_OPEN || asks_for_open(arguments));
    CHECK(is_of(arguments, options.host) && is_of(arguments, options.event) && is_of(arguments, options.dir));

    char reason_bytes[VERDICT_LONGEST_REASON], out_bytes[VERDICT_LONGEST_REPLY], err_bytes[VERDICT_LONGEST_REPLY];
    struct text reason = TEXT_IN(reason_bytes), out = TEXT_IN(out_bytes), err = TEXT_IN(err_bytes);
    text_name(&reason, count > 0 ? arguments[any(count)] : "");
    for (size_t i = 0; i < reason.length; i++) {
        CHECK(reason.bytes[i] >= ' ' && reason.bytes[i] <= '~');
    }
    int code = verdict_of_failure(&options, &reason, &out, &err);
    CHECK(code == 0 || code == 2 || code == 3);
    CHECK(code != 2 || err.length > 0);
    for (uint32_t i = 0; i < count; i++) {
        free(arguments[i]);
    }
}

int main(int count, char **arguments)
{
    unsigned long rounds = count > 1 ? strtoul(arguments[1], NULL, 10) : 1000000;
    state = count > 2 ? strtoull(arguments[2], NULL, 10) : 20261121;
    state = state == 0 ? 1 : state;
    for (unsigned long round = 0; round < rounds && checks_failed == 0; round++) {
        uint64_t seed = state;
        one_answer();
        if (round % 4 == 0) {
            one_command_line();
        }
        if (checks_failed > 0) {
            fprintf(stderr, "again: fuzz 1 %llu\n", (unsigned long long)seed);
        }
    }
    return checks_failed > 0;
}
