#!/usr/bin/env bash
#= fields: tool_input.file_path?, tool_input.path?, tool_name, cwd
set -euo pipefail
input="$(cat || true)"
file=$(jq -r '.tool_input.file_path // .tool_input.path // ""' <<< "$input")
name=$(printf '%s' "$input" | jq -r .tool_name)
cwd=$(jq -r '.["cwd"]' <<<"$input")
