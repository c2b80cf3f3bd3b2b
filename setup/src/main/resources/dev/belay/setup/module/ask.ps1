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
  [Console]::OutputEncoding = $start.StandardOutputEncoding
  $client = [System.Diagnostics.Process]::Start($start)
  $printed = $client.StandardOutput.ReadToEndAsync()
  $read = [Console]::OpenStandardInput().CopyToAsync($client.StandardInput.BaseStream)
  try {
    if ($read.Wait(10000)) { $client.StandardInput.Close() }
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
