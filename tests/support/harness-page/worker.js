self.onmessage = async ({ data: url }) => {
  const answer = await fetch(url).catch(() => undefined);
  self.postMessage(answer?.status ?? 'blocked');
};
