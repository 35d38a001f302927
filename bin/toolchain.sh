# Finds a JDK (17 or newer) and Maven, or installs them. Sourced by ./casus and ./verify; POSIX sh.

say() { printf '%s\n' "$*" >&2; }

# The file behind a chain of symbolic links.
resolve() {
  file=$1
  while [ -L "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  printf '%s\n' "$file"
}

# Whether a folder is a JDK that we can use; reads its release file, which costs no start of a JVM.
is_jdk() {
  [ -n "$1" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  else
    major=$("$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p')
  fi
  [ "${major:-0}" -ge 17 ]
}

# Sets JDK to the first usable JDK: JAVA_HOME, the PATH, then where systems keep theirs.
find_jdk() {
  if is_jdk "${JAVA_HOME:-}"; then JDK=$JAVA_HOME && return 0; fi
  for tool in javac java; do
    on_path=$(command -v "$tool" 2>/dev/null) || continue
    JDK=$(cd "$(dirname "$(resolve "$on_path")")/.." 2>/dev/null && pwd) || continue
    if is_jdk "$JDK"; then return 0; fi
  done
  if [ -x /usr/libexec/java_home ]; then
    JDK=$(/usr/libexec/java_home -v 17+ 2>/dev/null) || JDK=
    if is_jdk "$JDK"; then return 0; fi
  fi
  for JDK in /usr/lib/jvm/* /usr/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if is_jdk "$JDK"; then return 0; fi
  done
  JDK=
  return 1
}

find_maven() { command -v mvn >/dev/null 2>&1; }

# The first of several packages that apt-get knows.
apt_knows() {
  for package in "$@"; do
    if apt-cache show "$package" 2>/dev/null | grep -q '^Package:'; then
      printf '%s\n' "$package"
      return 0
    fi
  done
  printf '%s\n' default-jdk-headless
}

# Sets INSTALL to the command that installs what is missing with this system's package manager; empty where none is known.
install_command() {
  need_jdk=$1
  need_maven=$2
  INSTALL=
  if command -v apt-get >/dev/null 2>&1; then
    INSTALL="apt-get install -y${need_jdk:+ $(apt_knows openjdk-17-jdk-headless openjdk-21-jdk-headless openjdk-25-jdk-headless)}"
  elif command -v dnf >/dev/null 2>&1; then
    jdk=java-17-openjdk-devel
    dnf -q list "$jdk" >/dev/null 2>&1 || jdk=java-21-openjdk-devel
    INSTALL="dnf install -y${need_jdk:+ $jdk}"
  elif command -v zypper >/dev/null 2>&1; then
    INSTALL="zypper --non-interactive install${need_jdk:+ java-17-openjdk-devel}"
  elif command -v pacman >/dev/null 2>&1; then
    INSTALL="pacman -S --noconfirm --needed${need_jdk:+ jdk17-openjdk}"
  elif command -v apk >/dev/null 2>&1; then
    INSTALL="apk add${need_jdk:+ openjdk17}"
  elif command -v brew >/dev/null 2>&1; then
    INSTALL="brew install${need_jdk:+ openjdk@17}"
  fi
  if [ -n "$INSTALL" ]; then INSTALL="$INSTALL${need_maven:+ maven}"; fi
}

# Runs the installation where we may: brew as anybody, the others as root or by sudo without a password.
install_now() {
  say "Casus: installing what is missing: $INSTALL"
  log=$(mktemp) || return 1
  case $INSTALL in
    brew*) as= ;;
    *) if [ "$(id -u)" -eq 0 ]; then as=; else as="sudo -n"; fi ;;
  esac
  # shellcheck disable=SC2086 # a command and its words
  if $as $INSTALL >"$log" 2>&1; then
    rm -f "$log"
    return 0
  fi
  case $INSTALL in
    apt-get*)
      # shellcheck disable=SC2086
      if $as apt-get update >>"$log" 2>&1 && install_command "$need_jdk" "$need_maven" && $as $INSTALL >>"$log" 2>&1; then
        rm -f "$log"
        return 0
      fi
      ;;
  esac
  tail -n 5 "$log" >&2
  rm -f "$log"
  return 1
}

may_install() {
  case $INSTALL in
    '') return 1 ;;
    brew*) return 0 ;;
  esac
  [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; }
}

missing() {
  what=
  if [ -n "$need_jdk" ]; then what="a JDK 17 or newer"; fi
  if [ -n "$need_maven" ]; then what="${what:+$what and }Maven"; fi
  if [ -z "$INSTALL" ]; then
    say "Casus needs $what. Put them on the PATH (or set JAVA_HOME) and start again."
    return
  fi
  say "Casus needs $what. Type this and start again:"
  case $INSTALL in
    brew*) say "  $INSTALL" ;;
    *) if [ "$(id -u)" -eq 0 ]; then say "  $INSTALL"; else say "  sudo $INSTALL"; fi ;;
  esac
}

# Sets JDK, and sees that mvn is there when called with "maven". Installs what is missing where it may, else says how and returns 1.
toolchain() {
  need_jdk=
  need_maven=
  find_jdk || need_jdk=yes
  if [ "${1:-}" = maven ]; then find_maven || need_maven=yes; fi
  if [ -z "$need_jdk$need_maven" ]; then return 0; fi
  install_command "$need_jdk" "$need_maven"
  if may_install && install_now; then
    hash -r
    if find_jdk && { [ -z "$need_maven" ] || find_maven; }; then return 0; fi
  fi
  missing
  return 1
}
