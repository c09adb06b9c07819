import { cipherSuiteProblem } from '../../src/values/cipher-suite';
import { testProblems } from './problem-table';

testProblems(
  cipherSuiteProblem,
  ['', 'ALL', 'AES128-SHA', 'ECDHE-RSA-CHACHA20-POLY1305', '-ALL', '+AES128-SHA', '[A|B]', '!eNULL', '@STRENGTH'],
  ['aes128-sha', 'all', 'TLS_AES_128_GCM_SHA256', '3DES', 'a/b', 'AES128-SHA '],
);
