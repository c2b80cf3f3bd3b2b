//= env: CLAUDE_FILE_PATHS, CLAUDE_TOOL_NAME?, HOME
//= input: false
const files = process.env.CLAUDE_FILE_PATHS.split(' ');
const name = process.env['CLAUDE_TOOL_NAME'] || 'none';
const { HOME } = process.env;
