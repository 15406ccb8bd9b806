const place = document.getElementById("message");
if (place !== null) place.textContent = decodeURIComponent(location.hash.slice(1));
