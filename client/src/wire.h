/* The frames of docs/wire-protocol.md: pure functions on buffers. */
#ifndef BELAY_WIRE_H
#define BELAY_WIRE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

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

void wire_preamble(struct frame *frame);
void wire_field(struct frame *frame, char tag, const void *value, size_t length);
void wire_number_field(struct frame *frame, char tag, uint32_t number);

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

#endif
