// An invented article with every family of facts, and with what no question may be made of.

export const NEWS = `Port Ansel closes its pier after the storm

The pier of Port Ansel was closed on March 12, 2019, two days after the worst storm since 1953. Twelve boats sank in the harbour.

“Nobody who saw that night will ever forget how the sea came over the wall,” said Harbour Commissioner Ann Lee.

Mayor Carla Reed warned that the old sea wall would not stand another winter like this one.

Bob Fox, the head of the fishermen’s union, said the town had ignored three letters about the cracks in the wall.

According to Dora Hale, a historian, the wall was built by the grandfathers of those who now live behind it.

Between 4,000 and 6,000 people live beside the water in Port Ansel, and most of them own a boat.

The repair will cost $2.4 million. Divers found about 300 tonnes of stone beneath the wall.

“It was never safe for anybody at all.”
`
