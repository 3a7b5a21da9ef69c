self.onmessage = async ({ data: url, ports }) => {
  const answer = await fetch(url).catch(() => undefined);
  ports[0].postMessage(answer?.status ?? 'blocked');
};
