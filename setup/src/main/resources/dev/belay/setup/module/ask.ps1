# In UTF-8, whatever the console's encoding is.
function Print($text) {
  $bytes = [System.Text.Encoding]::UTF8.GetBytes("$text`n")
  [Console]::OpenStandardOutput().Write($bytes, 0, $bytes.Length)
}

# What the client prints, and its exit code. It answers within 8 s; one that hangs is ended after 10 s.
$answer = ''
$code = -1
try {
  $start = New-Object System.Diagnostics.ProcessStartInfo
  $start.FileName = @program@
  $start.Arguments = @arguments@
  $start.UseShellExecute = $false
  $start.RedirectStandardInput = $true
  $start.RedirectStandardOutput = $true
  $start.StandardOutputEncoding = New-Object System.Text.UTF8Encoding $false
  $client = [System.Diagnostics.Process]::Start($start)
  $printed = $client.StandardOutput.ReadToEndAsync()
  $read = [Console]::OpenStandardInput().CopyToAsync($client.StandardInput.BaseStream)
  try {
    # A host that leaves it open does not have to wait: the client knows where the event ends.
    if ($read.Wait(1000)) { $client.StandardInput.Close() }
  } catch {
    # It answered without reading to the end: its exit code says the rest.
  }
  if ($client.WaitForExit(10000)) {
    $answer = $printed.Result.Trim()
    $code = $client.ExitCode
  } else {
    $client.Kill()
  }
} catch {
  [Console]::Error.WriteLine("belay: $_")
}
