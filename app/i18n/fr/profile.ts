export default {
  portrait: {
    title: "Votre portrait",
    choose: "Choisir une image",
    other: "Choisir une autre image",
    hint: "JPEG, PNG, WebP, GIF ou AVIF, 5 Mo au plus. Elle est recadrée en carré ; le lieu et la date de la photo ne sont pas gardés.",
    save: "Mettre cette image",
    remove: "Effacer l’image et revenir au portrait dessiné",
  },
  client: {
    title: "Votre mention « Client »",
    text: "{{brand}} a confirmé que vous êtes client. C’est un secret : rien ne le montre sur le site, sauf si vous le voulez. Vous pouvez changer d’avis à tout moment, l’effet est immédiat.",
    shown: "On vous voit ainsi :",
    hidden: "La mention est cachée. On vous voit ainsi :",
    show: "Afficher ma mention « Client »",
    hide: "Ne plus l’afficher",
  },
};
