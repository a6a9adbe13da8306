-- Asks for one path after another, so that a cached answer is the exception: wrk -s paths.lua URL -- FILE
local paths, turn = {}, 0

function init(args)
  for line in io.lines(args[1]) do paths[#paths + 1] = line end
end

function request()
  turn = turn % #paths + 1
  return wrk.format("GET", paths[turn])
end
