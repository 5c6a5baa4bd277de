#!/bin/bash
# For a double click on macOS.
exec "$(cd "$(dirname "$0")" && pwd -P)/catchlight.sh" "$@"
