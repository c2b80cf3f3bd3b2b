/* What the files of the client offer each other. */
#ifndef BELAY_CLIENT_H
#define BELAY_CLIENT_H

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* verdict.c: what the client says by itself. Async-signal-safe. */

/* A C string put together without stdio: what does not fit is left out, and nothing allocates. */
struct text {
    char *bytes;
    size_t length;
    size_t capacity; /* without the zero at its end */
};

#define TEXT_IN(array) ((struct text){(array), 0, sizeof(array) - 1})

void text_bytes(struct text *text, const char *bytes, size_t length);
void text_add(struct text *text, const char *string);
void text_number(struct text *text, unsigned long number);

/* A file's name as a terminal and a model may see it: printable ASCII, the rest as '?', cut after 512 bytes. */
void text_name(struct text *text, const char *name);

/* The order of the columns in replies.h. */
enum fail_mode { FAIL_CLOSED, FAIL_GATES, FAIL_OPEN };

/* The options of `belay hook` as far as the client needs them; the engine gets all arguments and judges them. */
struct options {
    const char *host;  /* NULL: not given */
    const char *event; /* NULL: not given */
    const char *dir;   /* NULL: the usual runtime directory */
    enum fail_mode fail;
    unsigned timeout; /* milliseconds for the whole process */
};

/* Reads arguments up to a NULL. Where HookOptions.java would refuse them, closed is meant instead of gates. */
struct options options_read(char *const *arguments);

/* Reasons are longer nowhere. */
#define VERDICT_LONGEST_REASON 1536
#define VERDICT_LONGEST_REPLY 8192

/*
 * The fail mode's reply, byte for byte what Java's HookPath.failed answers: appends to out and err what goes to the
 * streams, and returns the exit code. The reason holds no control character.
 */
int verdict_of_failure(const struct options *options, const struct text *reason, struct text *out, struct text *err);

/* engine.c: the way to the engine. */

/*
 * A connection to the engine of this user, non-blocking and close-on-exec. Starts an engine when there is none, and
 * waits for it as long as the process lives. Returns -1 with the reason in `failure`.
 *
 * dir: the runtime directory, or NULL for the usual one; waited: set when there was no connection at once.
 */
int engine_connect(const char *dir, bool *waited, struct text *failure);

/*
 * A connection to the engine of this user if one listens at this moment, non-blocking and close-on-exec; -1 otherwise.
 * Starts nothing and makes nothing.
 */
int engine_find(const char *dir);

/* HOME of HOME/bin/PROGRAM, the file of this program, in a buffer of PATH_MAX bytes; false with errno. */
bool engine_home(char *home);

/* Why there is no connection yet, for when the time is up. Async-signal-safe. */
void engine_overdue(struct text *failure);

/* wire.c: the frames of docs/wire-protocol.md, as pure functions on buffers. */

#define WIRE_FIELD_HEADER 5
#define WIRE_LONGEST_BLOCK 65536
#define WIRE_LONGEST_HEAD 262144
#define WIRE_ANSWER_HEADER 13
#define WIRE_LONGEST_ANSWER 33554432

struct frame {
    unsigned char *bytes;
    size_t length;
    size_t capacity;
    bool overflown; /* something did not fit, so the frame is of no use */
};

/* The preamble and the time that the client will still wait; the frame is empty and has room for both. */
void wire_begin(struct frame *frame, uint32_t millis);
void wire_field(struct frame *frame, char tag, const void *value, size_t length);

/* Writes a field's tag and length where its value will follow. */
void wire_field_header(unsigned char *at, char tag, size_t length);

enum answer_state { ANSWER_PARTIAL, ANSWER_WHOLE, ANSWER_OF_OTHER_VERSION, ANSWER_MALFORMED };

struct answer {
    int exit_code;
    const unsigned char *out;
    size_t out_length;
    const unsigned char *err;
    size_t err_length;
    size_t length; /* of the whole answer; 0 while its header is not there */
};

/* What the bytes that have come are. Partial ones that cannot become an answer any more are malformed already. */
enum answer_state wire_answer(const unsigned char *bytes, size_t length, struct answer *answer);

#define WIRE_COMMAND_ACCEPTED 4

/* As wire_answer, for the answer to a command: partial as soon as its first four bytes tell that it was taken on. */
enum answer_state wire_command_answer(const unsigned char *bytes, size_t length, struct answer *answer);

/* exchange.c: one request and its answer. */

/* Whether standard input has been read to its end. */
extern volatile sig_atomic_t exchange_input_ended;

/*
 * Sends the request, passes standard input on as it comes, and waits for the answer, which is good until the process
 * ends. `millis` is what the client will still wait. False with the reason in `failure`.
 */
bool exchange(int engine, char *const *arguments, uint32_t millis, struct answer *answer, struct text *failure);

/* Of the environment those variables that are named. */
void exchange_put_variables(struct frame *frame, const char *const *names, size_t count);

/* The variables that the engine is told: those that recognise a host, and those that name policy files. */
void exchange_put_environment(struct frame *frame);

#endif
