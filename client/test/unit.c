/* What the parts that touch no system call promise. Exit code 1, and a line for each check, when one fails. */
#include "check.h"
#include "client.h"

#include <stdlib.h>
#include <string.h>

extern char **environ;

#define READ(...) options_read((char *const[]){__VA_ARGS__, NULL})

static bool same(const char *a, const char *b)
{
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static void options_are_read_in_both_spellings(void)
{
    struct options spaced =
        READ("--host", "codex", "--event", "Stop", "--fail", "Closed", "--timeout", "50", "--dir", "/d");
    struct options joined = READ("--host=codex", "--event=Stop", "--fail=Closed", "--timeout=50", "--dir=/d");
    for (int i = 0; i < 2; i++) {
        struct options *read = i == 0 ? &spaced : &joined;
        CHECK(same(read->host, "codex"));
        CHECK(same(read->event, "Stop"));
        CHECK(same(read->dir, "/d"));
        CHECK(read->fail == FAIL_CLOSED);
        CHECK(read->timeout == 50);
    }
}

static void nothing_given_is_gates_and_eight_seconds(void)
{
    struct options read = options_read((char *const[]){NULL});
    CHECK(read.host == NULL && read.event == NULL && read.dir == NULL);
    CHECK(read.fail == FAIL_GATES);
    CHECK(read.timeout == 8000);
}

static void the_last_of_equal_options_counts(void)
{
    struct options read = READ("--host", "codex", "--host=cline", "--fail", "closed", "--fail=open");
    CHECK(same(read.host, "cline"));
    CHECK(read.fail == FAIL_OPEN);
}

static void what_the_engine_alone_knows_is_no_mistake(void)
{
    struct options read = READ("--no-engine", "--installed", "--policy", "--hots", "--policy=x", "--event", "Stop");
    CHECK(read.fail == FAIL_GATES);
    CHECK(same(read.event, "Stop"));
}

static void a_mistake_is_closed_unless_open_is_asked_for(void)
{
    CHECK(READ("--hots", "codex").fail == FAIL_CLOSED);
    CHECK(READ("--help").fail == FAIL_CLOSED);
    CHECK(READ("stray").fail == FAIL_CLOSED);
    CHECK(READ("").fail == FAIL_CLOSED);
    CHECK(READ("--host").fail == FAIL_CLOSED);
    CHECK(READ("--fail", "gates", "--timeout").fail == FAIL_CLOSED);
    CHECK(READ("--fail", "sometimes").fail == FAIL_CLOSED);
    CHECK(READ("--fail=").fail == FAIL_CLOSED);
    CHECK(READ("--fail", "open", "--hots").fail == FAIL_OPEN);
    CHECK(READ("--hots", "--fail=open").fail == FAIL_OPEN);
    CHECK(READ("--fail", "open", "--fail", "sometimes").fail == FAIL_CLOSED);
    CHECK(READ("--fail", "gates", "--timeout", "1").fail == FAIL_CLOSED);
    CHECK(READ("--hots", "--event", "Stop").event == NULL);
    CHECK(same(READ("--hots", "--host=cline", "--dir", "/d").host, "cline"));
    CHECK(same(READ("--hots", "--host=cline", "--dir", "/d").dir, "/d"));
}

static void a_timeout_out_of_range_is_a_mistake(void)
{
    static char *wrong[] = {"", "+", "-1", "49", "600001", "4294967346", "18446744073709551666", "50ms", " 50", "0x50"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        struct options read = READ("--timeout", wrong[i]);
        CHECK(read.fail == FAIL_CLOSED);
        CHECK(read.timeout == 8000);
    }
    CHECK(READ("--timeout", "600000").timeout == 600000);
    CHECK(READ("--timeout", "+00050").timeout == 50);
}

static void a_head_has_the_bytes_of_the_protocol(void)
{
    unsigned char bytes[64];
    struct frame head = {bytes, 0, sizeof bytes, false};
    wire_begin(&head, 0x01020304);
    wire_field(&head, 'd', "/x", 2);
    wire_field(&head, 'a', "", 0);
    static const unsigned char expected[] = "BLY\1t\0\0\0\4\1\2\3\4d\0\0\0\2/xa\0\0\0";
    CHECK(head.length == sizeof expected && !head.overflown);
    CHECK(memcmp(bytes, expected, sizeof expected) == 0);
}

static void a_head_that_is_full_says_so(void)
{
    unsigned char bytes[25];
    struct frame head = {bytes, 0, sizeof bytes, false};
    wire_begin(&head, 50);
    wire_field(&head, 'a', "1234567", 7);
    CHECK(head.length == 25 && !head.overflown);
    wire_field(&head, 'a', "", 0);
    CHECK(head.overflown);
    struct frame other = {bytes, 0, sizeof bytes, false};
    wire_field(&other, 'a', NULL, (size_t)-1);
    CHECK(other.overflown);
}

static enum answer_state state(const char *bytes, size_t length)
{
    struct answer answer;
    return wire_answer((const unsigned char *)bytes, length, &answer);
}

static void an_answer_is_whole_at_its_last_byte(void)
{
    static const char bytes[] = "BLY\1\2\0\0\0\3\0\0\0\2outer";
    struct answer answer;
    for (size_t length = 0; length < 18; length++) {
        CHECK(state(bytes, length) == ANSWER_PARTIAL);
    }
    CHECK(wire_answer((const unsigned char *)bytes, 18, &answer) == ANSWER_WHOLE);
    CHECK(answer.exit_code == 2);
    CHECK(answer.out_length == 3 && memcmp(answer.out, "out", 3) == 0);
    CHECK(answer.err_length == 2 && memcmp(answer.err, "er", 2) == 0);
    CHECK(state(bytes, 19) == ANSWER_MALFORMED);
}

static void an_answer_is_malformed_as_soon_as_it_can_be_told(void)
{
    CHECK(state("H", 1) == ANSWER_MALFORMED);
    CHECK(state("BLX", 3) == ANSWER_MALFORMED);
    CHECK(state("BLY\2", 4) == ANSWER_OF_OTHER_VERSION);
    CHECK(state("BLY\1\1", 5) == ANSWER_MALFORMED);
    CHECK(state("BLY\1\377", 5) == ANSWER_MALFORMED);
    CHECK(state("BLY\1\0\2\0\0\0\0\0\0\1", 13) == ANSWER_MALFORMED);
    CHECK(state("BLY\1\0\2\0\0\0\0\0\0\0", 13) == ANSWER_PARTIAL);
    CHECK(state("BLY\1\0\377\377\377\377\377\377\377\377", 13) == ANSWER_MALFORMED);
}

static enum answer_state command_state(const char *bytes, size_t length)
{
    struct answer answer;
    return wire_command_answer((const unsigned char *)bytes, length, &answer);
}

static void an_answer_to_a_command_has_any_exit_code_and_a_beginning_of_its_own(void)
{
    static const char bytes[] = "BLC\1\377\0\0\0\3\0\0\0\2outer";
    struct answer answer;
    for (size_t length = 0; length < 18; length++) {
        CHECK(command_state(bytes, length) == ANSWER_PARTIAL);
    }
    CHECK(wire_command_answer((const unsigned char *)bytes, 18, &answer) == ANSWER_WHOLE);
    CHECK(answer.exit_code == 255);
    CHECK(answer.out_length == 3 && memcmp(answer.out, "out", 3) == 0);
    CHECK(answer.err_length == 2 && memcmp(answer.err, "er", 2) == 0);
    CHECK(command_state(bytes, 19) == ANSWER_MALFORMED);
    CHECK(command_state("BLY\1", 4) == ANSWER_MALFORMED);
    CHECK(command_state("BLC\2", 4) == ANSWER_MALFORMED);
    CHECK(state("BLC\1", 4) == ANSWER_MALFORMED);
    CHECK(command_state("BLC\1\0\377\377\377\377\377\377\377\377", 13) == ANSWER_MALFORMED);
}

static const char *named(const char *name)
{
    static char bytes[2048];
    struct text text = TEXT_IN(bytes);
    text_name(&text, name);
    return text.bytes;
}

static void names_are_shown_as_printable_ascii(void)
{
    CHECK(same(named("/home/jorg/ \"a\\b\"~"), "/home/jorg/ \"a\\b\"~"));
    CHECK(same(named("a\033[2Jb\nc\177"), "a?[2Jb?c?"));
    CHECK(same(named("j\303\266\302\233x\342\200\256y\377"), "j????x???y?"));
    char longest[1024];
    memset(longest, 'x', sizeof longest - 1);
    longest[sizeof longest - 1] = 0;
    CHECK(strlen(named(longest)) == 512 + 3 && strstr(named(longest), "x...") != NULL);
    longest[512] = 0;
    CHECK(same(named(longest), longest));
}

static void a_full_text_is_cut_and_stays_in_bounds(void)
{
    char bytes[9] = "........";
    struct text text = {bytes, 0, 7};
    text_add(&text, "12345");
    text_number(&text, 67890);
    CHECK(same(bytes, "1234567"));
    CHECK(bytes[8] == 0);
}

static int fail(const char *host, const char *event, enum fail_mode mode, const char *reason, const char **out,
                const char **err)
{
    static char out_bytes[VERDICT_LONGEST_REPLY], err_bytes[VERDICT_LONGEST_REPLY];
    struct text out_text = TEXT_IN(out_bytes), err_text = TEXT_IN(err_bytes);
    struct text why = {(char *)(size_t)reason, strlen(reason), strlen(reason)};
    struct options options = {host, event, NULL, mode, 8000};
    out_bytes[0] = err_bytes[0] = 0;
    int code = verdict_of_failure(&options, &why, &out_text, &err_text);
    *out = out_text.bytes;
    *err = err_text.bytes;
    return code;
}

static void json_replies_stay_json_whatever_the_reason(void)
{
    const char *out, *err;
    CHECK(fail("cline", "PreToolUse", FAIL_GATES, "a \"b\" \\c", &out, &err) == 0);
    CHECK(strstr(out, "a \\\"b\\\" \\\\c\"}\n") != NULL && *err == 0);
    CHECK(fail(NULL, NULL, FAIL_GATES, "a \"b\" \\c", &out, &err) == 2);
    CHECK(strstr(err, ": a \"b\" \\c\n") != NULL && *out == 0);
}

static void of_several_hosts_the_first_is_answered(void)
{
    const char *out, *err;
    CHECK(fail("cline,claude-code", "PreToolUse", FAIL_GATES, "why", &out, &err) == 0);
    CHECK(strstr(out, "\"cancel\":true") != NULL);
    CHECK(fail("claude-code,cline", "PreToolUse", FAIL_GATES, "why", &out, &err) == 2);
    CHECK(*out == 0 && strstr(err, "why") != NULL);
    CHECK(fail("cli,cline", "PreToolUse", FAIL_GATES, "why", &out, &err) == 2);
}

static void the_longest_reason_fits_every_reply(void)
{
    static char reason[VERDICT_LONGEST_REASON];
    const char *out, *err;
    memset(reason, '"', sizeof reason - 1);
    fail("cline", "PreToolUse", FAIL_CLOSED, reason, &out, &err);
    CHECK(strlen(out) > 2 * (sizeof reason - 1) && out[strlen(out) - 1] == '\n');
}

static void only_listed_variables_are_told(void)
{
    static char *given[] = {"TMPDIR=/t", "TMPDIRS=x", "TMPDI=x", "SECRET=x",           "BELAY_POLICY=", "BELAY_POLICY",
                            "=x",        "",          "TMPDIR",  "XDG_CONFIG_HOME=/c", NULL};
    static const unsigned char expected[] =
        "e\0\0\0\11TMPDIR=/te\0\0\0\15BELAY_POLICY=e\0\0\0\22XDG_CONFIG_HOME=/c";
    unsigned char bytes[256];
    struct frame frame = {bytes, 0, sizeof bytes, false};
    char **before = environ;
    environ = given;
    exchange_put_environment(&frame);
    environ = before;
    CHECK(frame.length == sizeof expected - 1);
    CHECK(memcmp(bytes, expected, sizeof expected - 1) == 0);
}

int main(void)
{
    options_are_read_in_both_spellings();
    nothing_given_is_gates_and_eight_seconds();
    the_last_of_equal_options_counts();
    what_the_engine_alone_knows_is_no_mistake();
    a_mistake_is_closed_unless_open_is_asked_for();
    a_timeout_out_of_range_is_a_mistake();
    a_head_has_the_bytes_of_the_protocol();
    a_head_that_is_full_says_so();
    an_answer_is_whole_at_its_last_byte();
    an_answer_is_malformed_as_soon_as_it_can_be_told();
    an_answer_to_a_command_has_any_exit_code_and_a_beginning_of_its_own();
    names_are_shown_as_printable_ascii();
    a_full_text_is_cut_and_stays_in_bounds();
    json_replies_stay_json_whatever_the_reason();
    of_several_hosts_the_first_is_answered();
    the_longest_reason_fits_every_reply();
    only_listed_variables_are_told();
    return checks_failed > 0;
}
