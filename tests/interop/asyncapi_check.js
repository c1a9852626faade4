// asyncapi_check.js FILE: whether the AsyncAPI initiative's own parser takes the document; what it says otherwise.
'use strict';
const fs = require('fs');
let Parser;
try {
  ({ Parser } = require('@asyncapi/parser'));
} catch {
  console.log('FRAMESCOPE-SKIPPED: the npm package @asyncapi/parser was not installed (./dev test does)');
  process.exit(0);
}
new Parser().parse(fs.readFileSync(process.argv[2], 'utf8')).then(({ document, diagnostics }) => {
  const errors = diagnostics.filter(one => one.severity === 0);
  for (const one of errors)
    console.log(`${one.path.join('.')}: ${one.message}`);
  if (!document || errors.length > 0)
    process.exit(1);
  console.log(`${document.version()}: ${document.channels().all().length} channels, ${document.messages().all().length} messages`);
});
