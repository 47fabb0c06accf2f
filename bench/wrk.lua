-- Posts the lines of a file in turns; tells what became of it in one line of JSON.
-- An answer whose body has errors counts as one, also where its status is 200; of long ones both ends are read.
local requests, turn = {}, 0
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(arguments)
  local headers = {["content-type"] = "application/json", ["accept"] = "application/json"}
  for line in io.lines(arguments[1]) do
    requests[#requests + 1] = wrk.format("POST", nil, headers, line)
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

wrong = 0
function response(status, headers, body)
  if #body > 16384 then body = body:sub(1, 4096) .. body:sub(-4096) end
  if body:find('"errors"', 1, true) then wrong = wrong + 1 end
end

function done(summary, latency, told)
  local failed = summary.errors
  local errors = failed.connect + failed.read + failed.write + failed.status + failed.timeout
  for _, thread in ipairs(threads) do errors = errors + thread:get("wrong") end
  print(string.format('{"seconds": %f, "answers": %d, "errors": %d, "p50": %f, "p99": %f}',
    summary.duration / 1e6, summary.requests, errors, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
