const advice = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/,
    'The package registry cannot be reached: check the network or the proxy, then run the same command again.',
  ],
  [/ENOSPC/, 'The disk is full: about 500 MB are needed here and in the temporary folder.'],
  [/EACCES|EPERM|EROFS/, 'The folder cannot be written to: check who owns it, and that it is not mounted read-only.'],
  [/EUSAGE|in sync/, 'package.json and package-lock.json disagree: run `npm install` and commit the lock file.'],
  [
    /E404|ETARGET/,
    'A package of the lock file is not in the registry that npm is set up to use: compare `npm config get registry`.',
  ],
  [/EINTEGRITY/, 'A package arrived damaged: run `npm cache clean --force`, then the same command again.'],
  [
    /CERT|SELF_SIGNED/,
    'The connection is not trusted: behind a company proxy, set NODE_EXTRA_CA_CERTS to its certificate.',
  ],
  [/ENOENT/, 'npm is not on the PATH: install it, it comes with Node.'],
]

/** What to do about a failed `npm ci`, from its output. */
export function adviseOnInstallFailure(output) {
  const found = advice.find(([pattern]) => pattern.test(output))
  return found ? found[1] : 'Its output stands above; `npm ci` by hand shows more with --loglevel=verbose.'
}
