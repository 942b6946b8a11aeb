# What scripts have in common; they read it in with `source`, in the project's folder.

# Says that something starts, and when, so that the output of CI tells where the time goes.
part() { echo "== $(date +%H:%M:%S) $*"; }
