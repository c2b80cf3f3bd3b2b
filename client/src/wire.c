#include "client.h"

#include <arpa/inet.h>
#include <string.h>

static const unsigned char preamble[4] = {'B', 'L', 'Y', 1};
static const unsigned char command_preamble[WIRE_COMMAND_ACCEPTED] = {'B', 'L', 'C', 1};

static uint32_t number_at(const unsigned char *at)
{
    return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

void wire_begin(struct frame *frame, uint32_t millis)
{
    uint32_t value = htonl(millis);
    memcpy(frame->bytes, preamble, sizeof preamble);
    frame->length = sizeof preamble;
    wire_field(frame, 't', &value, sizeof value);
}

void wire_field_header(unsigned char *at, char tag, size_t length)
{
    uint32_t value = htonl((uint32_t)length);
    at[0] = (unsigned char)tag;
    memcpy(at + 1, &value, sizeof value);
}

void wire_field(struct frame *frame, char tag, const void *value, size_t length)
{
    size_t left = frame->capacity - frame->length;
    if (frame->overflown || left < WIRE_FIELD_HEADER || left - WIRE_FIELD_HEADER < length) {
        frame->overflown = true;
        return;
    }
    wire_field_header(frame->bytes + frame->length, tag, length);
    memcpy(frame->bytes + frame->length + WIRE_FIELD_HEADER, value, length);
    frame->length += WIRE_FIELD_HEADER + length;
}

/* What follows the preamble. */
static enum answer_state body(const unsigned char *bytes, size_t length, struct answer *answer)
{
    if (length < WIRE_ANSWER_HEADER) {
        return ANSWER_PARTIAL;
    }
    uint64_t out = number_at(bytes + 5);
    uint64_t err = number_at(bytes + 9);
    if (out + err > WIRE_LONGEST_ANSWER || length > WIRE_ANSWER_HEADER + out + err) {
        return ANSWER_MALFORMED;
    }
    answer->exit_code = bytes[4];
    answer->out = bytes + WIRE_ANSWER_HEADER;
    answer->out_length = (size_t)out;
    answer->err = answer->out + answer->out_length;
    answer->err_length = (size_t)err;
    answer->length = WIRE_ANSWER_HEADER + (size_t)(out + err);
    return length < answer->length ? ANSWER_PARTIAL : ANSWER_WHOLE;
}

enum answer_state wire_answer(const unsigned char *bytes, size_t length, struct answer *answer)
{
    memset(answer, 0, sizeof *answer);
    if (memcmp(bytes, preamble, length < 3 ? length : 3) != 0) {
        return ANSWER_MALFORMED;
    }
    if (length > 3 && bytes[3] != preamble[3]) {
        return ANSWER_OF_OTHER_VERSION;
    }
    if (length > 4 && bytes[4] != 0 && bytes[4] != 2 && bytes[4] != 3) {
        return ANSWER_MALFORMED;
    }
    return body(bytes, length, answer);
}

enum answer_state wire_command_answer(const unsigned char *bytes, size_t length, struct answer *answer)
{
    memset(answer, 0, sizeof *answer);
    size_t begun = length < sizeof command_preamble ? length : sizeof command_preamble;
    return memcmp(bytes, command_preamble, begun) == 0 ? body(bytes, length, answer) : ANSWER_MALFORMED;
}
