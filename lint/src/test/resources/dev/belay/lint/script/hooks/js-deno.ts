//= fields: tool_name
//= env: TOKEN
const text = await new Response(Deno.stdin.readable).text();
const event = JSON.parse(text);
switch (event.tool_name) { case 'x': break; }
Deno.env.get("TOKEN");
