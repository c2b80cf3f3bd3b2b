#!/bin/sh
#= fields: tool_input.file_path
jq -r '.tool_input.file_path' | xargs -I{} prettier --write {}
