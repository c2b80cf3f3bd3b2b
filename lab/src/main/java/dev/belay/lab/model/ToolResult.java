package dev.belay.lab.model;

/**
 * What the model was told of a call.
 *
 * @param callId the call's id; empty where the dialect does not send it
 */
record ToolResult(String callId, String text) {}
