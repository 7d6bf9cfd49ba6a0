/** Family names that nearly every Korean name begins with; they tell "김영희 기자" from "사진 기자". */
export const koreanSurnames = new Set(
  "김이박최정강조윤장임한오서신권황안송류전홍유고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용",
);
