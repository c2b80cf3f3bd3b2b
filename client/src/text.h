/* Texts put together without stdio: what does not fit is left out, and nothing here allocates. */
#ifndef BELAY_TEXT_H
#define BELAY_TEXT_H

#include <stddef.h>

struct text {
    char *bytes;
    size_t length;
    size_t capacity;
};

/* An empty text in an array; one byte stays free for text_end. */
#define TEXT_IN(array) ((struct text){(array), 0, sizeof(array) - 1})

void text_bytes(struct text *text, const char *bytes, size_t length);
void text_add(struct text *text, const char *string);
void text_number(struct text *text, unsigned long number);

/* A file's name as a terminal and a model may see it: UTF-8 without control characters, cut after 512 bytes. */
void text_name(struct text *text, const char *name);

/* What an errno means, in words for those that occur here. */
void text_error(struct text *text, int error);

/* The text as a C string. */
char *text_end(struct text *text);

#endif
