// Camera: where the browser knows codes it looks for one by itself; elsewhere the page /scan takes a photo

on("click", (event) => {
  if (!event.target.closest("[data-camera]") || event.defaultPrevented || !window.BarcodeDetector || !navigator.mediaDevices) return;
  event.preventDefault();
  look(one("#camera"), new BarcodeDetector());
});

async function look(dialog, detector) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
  } catch {
    return go("/scan");
  }
  const video = document.createElement("video");
  const stop = () => stream.getTracks().forEach((track) => track.stop());
  video.playsInline = video.muted = true;
  video.srcObject = stream;
  one("[data-video]", dialog).replaceChildren(video);
  dialog.addEventListener("close", stop, { once: true });
  dialog.showModal();
  await video.play();
  while (dialog.open) {
    const [code] = await detector.detect(video).catch(() => []);
    if (code && dialog.open) {
      dialog.close();
      goToCode(code.rawValue);
    } else await new Promise((wait) => setTimeout(wait, 150));
  }
}
