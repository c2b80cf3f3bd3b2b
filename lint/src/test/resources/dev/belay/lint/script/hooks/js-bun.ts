//= fields: tool_input.file_path
const input = await Bun.stdin.json();
const path = input.tool_input!.file_path;
