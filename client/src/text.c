#include "text.h"

#include <errno.h>
#include <string.h>

#define LONGEST_NAME 512

void text_bytes(struct text *text, const char *bytes, size_t length)
{
    size_t left = text->capacity - text->length;
    size_t taken = length < left ? length : left;
    memcpy(text->bytes + text->length, bytes, taken);
    text->length += taken;
}

void text_add(struct text *text, const char *string)
{
    text_bytes(text, string, strlen(string));
}

void text_number(struct text *text, unsigned long number)
{
    char digits[24];
    size_t at = sizeof digits;
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    text_bytes(text, digits + at, sizeof digits - at);
}

/* The length of the UTF-8 sequence at s if it is one character of text, else 0. */
static size_t character(const unsigned char *s)
{
    if (s[0] < 0x80) {
        return s[0] >= 0x20 && s[0] != 0x7f;
    }
    size_t length = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;
    unsigned long code = s[0] & (0xffU >> (length + 1));
    if (s[0] < 0xc2 || s[0] > 0xf4) {
        return 0;
    }
    for (size_t i = 1; i < length; i++) {
        if ((s[i] & 0xc0) != 0x80) {
            return 0;
        }
        code = code << 6 | (s[i] & 0x3f);
    }
    int overlong = code < (length == 4 ? 0x10000UL : length == 3 ? 0x800UL : 0x80UL);
    int surrogate = code >= 0xd800 && code <= 0xdfff;
    /* Controls, line separators, and what turns the direction of writing. */
    int moves = code < 0xa0 || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    return overlong || surrogate || moves || code > 0x10ffff ? 0 : length;
}

void text_name(struct text *text, const char *name)
{
    const unsigned char *at = (const unsigned char *)name;
    size_t end = text->length + LONGEST_NAME;
    while (*at != 0) {
        size_t length = character(at);
        if (text->length + 4 > end) {
            text_add(text, "...");
            return;
        }
        text_bytes(text, length == 0 ? "?" : (const char *)at, length == 0 ? 1 : length);
        at += length == 0 ? 1 : length;
    }
}

void text_error(struct text *text, int error)
{
    switch (error) {
    case ENOENT: text_add(text, "no such file or directory"); break;
    case EACCES: case EPERM: text_add(text, "permission denied"); break;
    case ENOEXEC: text_add(text, "not a program for this machine"); break;
    case ENOTDIR: text_add(text, "not a directory"); break;
    case EROFS: text_add(text, "read-only file system"); break;
    case ENOSPC: text_add(text, "no space left on device"); break;
    case EPIPE: text_add(text, "broken pipe"); break;
    case EBADF: text_add(text, "bad file descriptor"); break;
    case EMFILE: case ENFILE: text_add(text, "too many open files"); break;
    case ENOMEM: text_add(text, "no memory left"); break;
    default:
        text_add(text, "error ");
        text_number(text, (unsigned long)error);
    }
}

char *text_end(struct text *text)
{
    text->bytes[text->length] = 0;
    return text->bytes;
}
